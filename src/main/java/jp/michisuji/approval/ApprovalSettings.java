package jp.michisuji.approval;

/**
 * 決裁の決まり。
 *
 * @param numberPattern 文書番号の形。{@code {年}} は和暦の年、{@code {番号}} は年度の中の番号
 * @param drafterDecides 起案者の決裁
 * @param samePerson 一人が二つの段の職にあるとき
 * @param successorReviews 欠けた職の事務取扱・職務代理の決裁を、後任が後閲するか
 * @param idleDays 引上げ承認ができるまで待つ開庁日の数。段の期限から数え、0から30まで
 * @param lightReviewed 軽易な案も後閲を要するか
 */
public record ApprovalSettings(
        String numberPattern,
        DrafterDecides drafterDecides,
        SamePerson samePerson,
        boolean successorReviews,
        int idleDays,
        boolean lightReviewed,
        int revision) {

    /** 起案者の決裁。 */
    public enum DrafterDecides {
        NEVER("認めない"),
        CHIEF_MARKED("課長専決に限り、印を付けて認める");

        private final String label;

        DrafterDecides(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 一人が二つの段の職にあるとき。 */
    public enum SamePerson {
        MARK("印を付ける"),
        BLOCK("止める");

        private final String label;

        SamePerson(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
