package jp.michisuji.approval;

/** 資格。どの立場で承認したか。 */
public enum Capacity {
    HOLDER("本人"),
    ACTING("事務取扱・職務代理"),
    DAIKETSU("代決"),
    SUPERIOR("引上げ承認");

    private final String label;

    Capacity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
