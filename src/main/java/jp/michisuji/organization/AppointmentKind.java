package jp.michisuji.organization;

/** 発令の別。どの別でも、その職の仕事はその人のものになる。 */
public enum AppointmentKind {
    HONMU("本務", "本来の職。一人に、同じ日に一つだけです。"),
    KENMU("兼務", "本来の職のほかに、この職も受け持ちます。"),
    JIMU_TORIATSUKAI("事務取扱", "上の職の人が、空いたこの職の仕事を受け持ちます。"),
    SHOKUMU_DAIRI("職務代理", "ほかの職の人が、空いたこの職の職務を代わって行います。");

    private final String label;
    private final String says;

    AppointmentKind(String label, String says) {
        this.label = label;
        this.says = says;
    }

    public String label() {
        return label;
    }

    public String says() {
        return says;
    }

    /** True where the post still wants a holder of its own: somebody merely looks after it. */
    public boolean fillsIn() {
        return this == JIMU_TORIATSUKAI || this == SHOKUMU_DAIRI;
    }
}
