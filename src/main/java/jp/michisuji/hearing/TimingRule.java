package jp.michisuji.hearing;

/** 議会報告との前後。聴取を議会報告の前に行うか、後に行うか。印刷された時期の言葉とは別に持つ。 */
public enum TimingRule {
    BEFORE_GIKAI("議会報告の前"),
    AFTER_GIKAI("議会報告の後"),
    AROUND("議会報告の前後"),
    NONE("決まりなし");

    private final String label;

    TimingRule(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
