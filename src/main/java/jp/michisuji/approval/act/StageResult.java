package jp.michisuji.approval.act;

/** 段の結果。決裁の図がこれで分かれる。 */
public enum StageResult {
    /** まだ同じ段のほかの職を待つ。 */
    OPEN,
    /** 次の段を開く。 */
    NEXT,
    /** 前の段から問い直す。 */
    EARLIER,
    /** 起案者に戻った。 */
    RETURNED,
    REJECTED,
    DECIDED
}
