package jp.michisuji.transfer;

/** 手当て。当初予算の要求に間に合わない経費を、どのように賄うか。 */
public enum WayOut {
    SUPPLEMENTARY("補正", "執行年度の補正予算で要求します。要求期間の締切があり、議決が要ります。"),
    DIVERSION("流用", "既にある予算の中から充てます。要求期間も議決もありません。"),
    RESERVE("予備費", "予備費から充てます。要求期間も議決もありません。"),
    COMMITMENT("債務負担行為", "前の年度の補正予算で債務負担行為を定め、年度の前に契約します。議決が要ります。");

    private final String label;
    private final String says;

    WayOut(String label, String says) {
        this.label = label;
        this.says = says;
    }

    public String label() {
        return label;
    }

    /** どういう手当てかの一文。 */
    public String says() {
        return says;
    }

    /** 予算に載り、議決が要るか。流用と予備費は、議決された予算の中で賄う。 */
    public boolean needsVote() {
        return this == SUPPLEMENTARY || this == COMMITMENT;
    }

    /** どの年度の補正予算で要求するか。債務負担行為は、契約する前の年度の予算で定める。 */
    int yearAsked(int fiscalYear) {
        return this == COMMITMENT ? fiscalYear - 1 : fiscalYear;
    }
}
