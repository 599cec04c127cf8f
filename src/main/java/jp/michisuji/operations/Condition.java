package jp.michisuji.operations;

/** 具合。部位が今どうであるか。 */
public enum Condition {
    GOOD("正常"),
    /** 画面は使えるが、人が見なければならないことがある。 */
    CARE("注意"),
    BAD("異常"),
    /** 設定によって働かせていない。 */
    OFF("休止"),
    UNKNOWN("未確認");

    private final String label;

    Condition(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
