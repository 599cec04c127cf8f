package jp.michisuji.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 取込みの表。見出しの行で見分ける。後のものは前のものを参照する。 */
public enum ImportTable {
    UNITS("組織", List.of("組織コード", "名称", "種別"), List.of("上位組織コード", "補い", "並び順")),
    POSTS("職", List.of("職コード", "職名", "組織コード", "職位"), List.of("補い", "並び順")),
    PEOPLE("職員", List.of("職員コード", "表示名"), List.of("メールアドレス")),
    APPOINTMENTS("発令", List.of("職員コード", "職コード", "開始日"), List.of("終了日", "種別", "発令事由")),
    SUCCESSIONS("代理", List.of("職コード", "第一順位"), List.of("第二順位", "第三順位", "上司"));

    private final String title;
    private final List<String> required;
    private final List<String> optional;

    ImportTable(String title, List<String> required, List<String> optional) {
        this.title = title;
        this.required = required;
        this.optional = optional;
    }

    public String title() {
        return title;
    }

    public List<String> required() {
        return required;
    }

    public List<String> optional() {
        return optional;
    }

    boolean knows(String column) {
        return required.contains(column) || optional.contains(column);
    }

    static Optional<ImportTable> byHeader(Set<String> columns) {
        return Arrays.stream(values())
                .filter(table -> columns.containsAll(table.required))
                .findFirst();
    }
}
