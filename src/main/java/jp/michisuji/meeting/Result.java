package jp.michisuji.meeting;

/** 審議結果。 */
public enum Result {
    APPROVED("了承"),
    CONDITIONAL("条件付き了承"),
    CONTINUED("継続審議"),
    REMANDED("差戻し"),
    WITHDRAWN("取下げ");

    private final String label;

    Result(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** 議会では了承ではなく報告である。 */
    public String labelAt(Stage stage) {
        return this == APPROVED && stage == Stage.GIKAI ? "報告済み" : label;
    }

    public boolean agreed() {
        return this == APPROVED || this == CONDITIONAL;
    }
}
