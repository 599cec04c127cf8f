package jp.michisuji.approval;

/** 公開区分。 */
public enum Disclosure {
    OPEN("公開"),
    PARTIAL("一部公開"),
    CLOSED("非公開");

    private final String label;

    Disclosure(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
