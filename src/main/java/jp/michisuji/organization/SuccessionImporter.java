package jp.michisuji.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 代理の順の取込み。一行が一つの職の代理と上司をすべて表し、前のものを置き替える。 */
class SuccessionImporter extends RowImporter<Succession> {

    private static final List<String> ORDER = List.of("第一順位", "第二順位", "第三順位");

    private final SuccessionRegistry successions;

    SuccessionImporter(SuccessionRegistry successions) {
        super(ImportTable.SUCCESSIONS, successions.all());
        this.successions = successions;
    }

    @Override
    Succession parse(LineReader line) {
        List<String> deputies =
                ORDER.stream().map(line::optionalCode).filter(Objects::nonNull).toList();
        return new Succession(line.code("職コード"), deputies, line.optionalCode("上司"));
    }

    @Override
    String key(Succession succession) {
        return succession.postCode();
    }

    @Override
    Map<String, String> columns(Succession succession) {
        return columns(
                "職コード", succession.postCode(),
                "代理", String.join("、", succession.deputies()),
                "上司", succession.superior());
    }

    @Override
    void check(Succession succession, LineReader line, OrganizationImporters all) {
        Set<String> posts = all.posts().wanted().keySet();
        named(succession)
                .filter(code -> !posts.contains(code))
                .forEach(code -> line.problem("", "登録されていない職です: 「" + code + "」"));
        if (named(succession).skip(1).anyMatch(succession.postCode()::equals)) {
            line.problem("", "自分自身を代理や上司にはできません。");
        }
        if (new HashSet<>(succession.deputies()).size() < succession.deputies().size()) {
            line.problem("", "同じ職が二度、代理になっています。");
        }
        circle(succession).ifPresent(circle -> line.problem("", "代理をたどると自分に戻ります（" + String.join(" → ", circle) + "）。"));
        if (comesBackTo(succession)) {
            line.problem("上司", "上司をたどると自分に戻ります。");
        }
    }

    private Optional<List<String>> circle(Succession succession) {
        // 自分自身を代理にした行は、上で別に断っている。
        Map<String, List<String>> deputies = wanted().values().stream()
                .collect(Collectors.toMap(Succession::postCode, one -> one.deputies().stream()
                        .filter(deputy -> !deputy.equals(one.postCode()))
                        .toList()));
        return new DeputyCircle(deputies).from(succession.postCode());
    }

    private static Stream<String> named(Succession succession) {
        return Stream.of(
                        Stream.of(succession.postCode()),
                        succession.deputies().stream(),
                        Stream.ofNullable(succession.superior()))
                .flatMap(codes -> codes);
    }

    /** Along registered superiors; those that follow from the units only ever lead upwards. */
    private boolean comesBackTo(Succession succession) {
        Set<String> passed = new HashSet<>();
        String above = succession.superior();
        while (above != null && passed.add(above)) {
            above = superiorOf(above);
            if (succession.postCode().equals(above)) {
                return true;
            }
        }
        return false;
    }

    private String superiorOf(String postCode) {
        return wanted().containsKey(postCode) ? wanted().get(postCode).superior() : null;
    }

    @Override
    void write(Succession before, Succession succession, OrganizationRegistry registry) {
        successions.store(succession);
    }
}
