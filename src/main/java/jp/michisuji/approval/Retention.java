package jp.michisuji.approval;

/** 保存期間。 */
public enum Retention {
    ONE("1年"),
    THREE("3年"),
    FIVE("5年"),
    TEN("10年"),
    THIRTY("30年"),
    PERMANENT("永年");

    private final String label;

    Retention(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
