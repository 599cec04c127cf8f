package jp.michisuji.meeting;

/** 出欠。 */
public enum Presence {
    PRESENT("出席"),
    ABSENT("欠席"),
    DEPUTED("代理");

    private final String label;

    Presence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
