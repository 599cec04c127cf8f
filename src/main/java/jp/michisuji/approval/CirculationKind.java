package jp.michisuji.approval;

/** 知らせる回り。 */
public enum CirculationKind {
    BEFORE("根回し"),
    AFTER("供覧");

    private final String label;

    CirculationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
