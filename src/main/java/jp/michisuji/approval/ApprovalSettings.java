package jp.michisuji.approval;

/**
 * 決裁の決まり。
 *
 * @param numberPattern 文書番号の形。{@code {年}} は和暦の年、{@code {番号}} は年度の中の番号
 * @param drafterDecides 起案者の決裁
 * @param samePerson 一人が二つの段の職にあるとき
 * @param successorReviews 欠けた職の事務取扱・職務代理の決裁を、後任が後閲するか
 */
public record ApprovalSettings(
        String numberPattern,
        DrafterDecides drafterDecides,
        SamePerson samePerson,
        boolean successorReviews,
        int revision) {

    /** 起案者の決裁。 */
    public enum DrafterDecides {
        /** 認めない。 */
        NEVER,
        /** 課長専決に限り、印を付けて認める。 */
        CHIEF_MARKED
    }

    /** 一人が二つの段の職にあるとき。 */
    public enum SamePerson {
        /** 印を付ける。 */
        MARK,
        /** 止める。 */
        BLOCK
    }
}
