package jp.michisuji.hearing;

/** 意見への対応の区分。聴いた意見を、決定にどう生かすか。 */
public enum Disposition {
    ADOPTED("反映"),
    PARTLY("一部反映"),
    DIFFICULT("対応困難"),
    REFERENCE("参考");

    private final String label;

    Disposition(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
