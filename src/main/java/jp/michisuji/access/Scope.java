package jp.michisuji.access;

/** 範囲。権限が及ぶ広さ。後のものほど広い。 */
public enum Scope {
    NONE("不可"),
    OWN("自分の職"),
    SECTION("自分の課"),
    DEPARTMENT("自分の部・総合支所"),
    ALL("すべて");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    Scope widerOf(Scope other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
