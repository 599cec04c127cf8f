package jp.michisuji.hearing;

/** 実施しないと決めた側。団体の辞退か、区の判断か。 */
public enum DecliningParty {
    GROUP("団体の辞退"),
    OFFICE("区の判断");

    private final String label;

    DecliningParty(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
