package jp.michisuji.transfer;

/**
 * 経費の一行。何に、いくら、どの年度に使うか。
 *
 * @param id 台帳に載せる前は {@code null}
 * @param what 何に使うか
 * @param amount 積算の額（円）。0 から {@value Yen#MOST} まで
 * @param fiscalYear 執行年度（始まりの西暦年）
 * @param wayOut 当初予算に間に合わないときの手当て。当初予算で要求するなら {@code null}
 * @param wayOutReason その手当てにするわけ。手当てがなければ {@code null}
 * @param windowId 手当てのために要求する補正予算の期間。要求期間のない手当てなら {@code null}
 * @param granted 査定で認められた額（円）。査定の前は {@code null}
 */
public record BudgetLine(
        Long id,
        CostKind kind,
        String what,
        long amount,
        int fiscalYear,
        WayOut wayOut,
        String wayOutReason,
        Long windowId,
        Long granted) {

    /** 手当てを選んでいない行。 */
    public static BudgetLine of(CostKind kind, String what, long amount, int fiscalYear) {
        return new BudgetLine(null, kind, what, amount, fiscalYear, null, null, null, null);
    }

    /** @param window 要求する補正予算の期間。要求期間のない手当てなら {@code null} */
    public BudgetLine by(WayOut chosen, String reason, BudgetWindow window) {
        Long asked = window == null ? null : window.id();
        return new BudgetLine(id, kind, what, amount, fiscalYear, chosen, reason, asked, granted);
    }

    /** 議決された予算の中で賄い、要求期間も議決もないか。 */
    public boolean withoutVote() {
        return wayOut != null && !wayOut.needsVote();
    }
}
