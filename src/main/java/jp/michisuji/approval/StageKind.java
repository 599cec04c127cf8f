package jp.michisuji.approval;

/** 段の種類。 */
public enum StageKind {
    REVIEW("回議"),
    CONCUR("合議"),
    DECIDE("決裁");

    private final String label;

    StageKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
