package jp.michisuji.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 組織の取込み。 */
class UnitImporter extends RowImporter<Unit> {

    UnitImporter(List<Unit> known) {
        super(ImportTable.UNITS, known);
    }

    @Override
    Unit parse(LineReader line) {
        return new Unit(
                line.code("組織コード"),
                line.name("名称"),
                line.optionalCode("上位組織コード"),
                line.choice("種別", UnitKind.values(), UnitKind::label),
                line.mark("補い"),
                line.order("並び順"));
    }

    @Override
    String key(Unit unit) {
        return unit.code();
    }

    @Override
    Map<String, String> columns(Unit unit) {
        return columns(
                "組織コード", unit.code(),
                "名称", unit.name(),
                "上位組織コード", unit.parentCode(),
                "種別", unit.kind().label(),
                "補い", unit.supplemented() ? "補い" : "",
                "並び順", unit.sortOrder());
    }

    @Override
    void check(Unit unit, LineReader line, OrganizationImporters all) {
        if (unit.parentCode() == null) {
            return;
        }
        if (!wanted().containsKey(unit.parentCode())) {
            line.problem("上位組織コード", "登録されていない組織です: 「" + unit.parentCode() + "」");
        } else if (comesBackTo(unit)) {
            line.problem("上位組織コード", "上位をたどると自分に戻ります。");
        }
    }

    private boolean comesBackTo(Unit unit) {
        Set<String> passed = new HashSet<>();
        String above = unit.parentCode();
        while (above != null && passed.add(above) && wanted().containsKey(above)) {
            if (above.equals(unit.code())) {
                return true;
            }
            above = wanted().get(above).parentCode();
        }
        return false;
    }

    @Override
    void write(Unit before, Unit unit, OrganizationRegistry registry) {
        registry.store(unit);
    }
}
