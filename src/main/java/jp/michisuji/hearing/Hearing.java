package jp.michisuji.hearing;

import java.time.LocalDate;
import jp.michisuji.meeting.Precision;
import jp.michisuji.shared.JapaneseDate;

/**
 * 意見聴取。一つの案件について、一つの団体または職員に説明し、意見を聴く一回り。
 *
 * @param group 相手の団体。職員向け説明会では {@code null}
 * @param explainingPost 説明する職。原則として関係所管課
 * @param progress 意見と回答の進み
 * @param processInstanceId 手続の実行。始まる前は {@code null}
 */
public record Hearing(
        long id,
        long itemId,
        HearingKind kind,
        HearingGroup group,
        String explainingPost,
        Plan plan,
        Guidance guidance,
        Material material,
        Findings findings,
        HearingState state,
        HearingProgress progress,
        String processInstanceId,
        String source) {

    /** 実施日の、基準日としての符号。 */
    public static String anchorKey(long id) {
        return "hearing:" + id;
    }

    /**
     * 予定。
     *
     * @param timing 資料に印刷された時期の言葉
     * @param rule 議会報告との前後
     * @param from 予定日。{@code precision} が確かなときだけ期限の基準になる
     * @param officeJoins 特別な要望により区役所改革担当も同席するか
     */
    public record Plan(
            String timing, TimingRule rule, LocalDate from, Precision precision, String place, boolean officeJoins) {

        LocalDate exactDate() {
            return precision.exact() ? from : null;
        }
    }

    /** 臨み方。姿勢と、聴く範囲についての基本的な考え方。 */
    public record Guidance(String attitude, String groundRules) {}

    /**
     * 説明資料。電子の本体があれば {@code documentId} を持つ。
     *
     * @param returns 事前確認で差し戻された回数
     * @param remark 差し戻されている理由。差し戻されていなければ {@code null}
     */
    public record Material(String title, Long documentId, String text, int returns, String remark) {}

    /**
     * 実施とその結果。まだのものは {@code null}。
     *
     * @param replyNeeded 意見に回答するか
     * @param declinedBy 実施しないと決めた側
     * @param declinedReason 実施しないこととした事情
     */
    public record Findings(
            LocalDate heldOn,
            Integer attendees,
            String summary,
            Boolean replyNeeded,
            DecliningParty declinedBy,
            String declinedReason) {}

    /** 題名（「老人クラブへの説明と意見聴取」「職員向け説明会」）。 */
    public String title() {
        return group == null ? kind.label() : group.name() + "への説明と意見聴取";
    }

    /** 期限の理由に出す、その日の名（「老人クラブの聴取」「職員向け説明会」）。 */
    public String occasion() {
        return group == null ? kind.label() : group.name() + "の" + kind.occasion();
    }

    /** 期限の基準になる日。実施した日、なければ決まった予定日、どちらもなければ {@code null}。 */
    public LocalDate exactDate() {
        return findings.heldOn() == null ? plan.exactDate() : findings.heldOn();
    }

    /** 日の言葉。決まらない間は、印刷された時期の言葉のまま言う。 */
    public String dateInWords() {
        if (findings.heldOn() != null) {
            return JapaneseDate.format(findings.heldOn());
        }
        return plan.exactDate() == null ? undecidedInWords() : JapaneseDate.format(plan.from()) + "（予定）";
    }

    /** 日が決まらない事情（「実施日未定・令和7年11月18日の議会報告の前後」）。 */
    public String undecidedInWords() {
        boolean unknown = plan.timing() == null || plan.timing().isBlank();
        return unknown ? "実施日未定" : "実施日未定・" + plan.timing();
    }

    /** 日を改められるか。実施したあとは、実施した日が事実として残る。 */
    public boolean movable() {
        return state == HearingState.PREPARING || state == HearingState.ARRANGED;
    }

    /** 回答を決めるのを待っているか。この間に届いた意見は、聴取の手続の中で一緒に答える。 */
    public boolean awaitingAnswers() {
        return state == HearingState.SUMMARISED && replies();
    }

    /** 聴取の手続が終わりまで進んだか。終わったあとに届いた意見は、別に答える。 */
    public boolean roadEnded() {
        return switch (state) {
            case REPLIED, DECLINED -> true;
            case SUMMARISED -> !replies();
            case PREPARING, ARRANGED, HELD, ANSWERED -> false;
        };
    }

    /** 聴取が終わったか。手続が終わり、しかもすべての意見に回答して伝え終えて、初めて終わる。 */
    public boolean finished() {
        return roadEnded() && (kind == HearingKind.STAFF || state == HearingState.DECLINED || progress.settled());
    }

    private boolean replies() {
        return Boolean.TRUE.equals(findings.replyNeeded());
    }
}
