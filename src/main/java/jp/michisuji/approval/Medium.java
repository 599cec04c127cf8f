package jp.michisuji.approval;

/** 回し方。 */
public enum Medium {
    ELECTRONIC("電子"),
    PAPER("紙");

    private final String label;

    Medium(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
