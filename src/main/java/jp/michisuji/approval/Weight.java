package jp.michisuji.approval;

/** 案の重さ。代決と後閲の要否を分ける。 */
public enum Weight {
    LIGHT("軽易"),
    ORDINARY("通常"),
    GRAVE("重要・異例・疑義");

    private final String label;

    Weight(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
