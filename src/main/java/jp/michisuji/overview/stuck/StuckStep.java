package jp.michisuji.overview.stuck;

import java.time.LocalDate;

/**
 * 止まっている工程。いま誰かが持っている、まだ済んでいない一つの仕事。
 *
 * @param subject 何の仕事か（案件・聴取・業務の名）
 * @param address 開く画面。開けるものがなければ {@code null}
 * @param step 作業の名
 * @param since 今の職に届いた日
 * @param heldDays 届いてからの開庁日
 * @param daysLeft 期限までの開庁日。過ぎていれば負、期限がなければ {@code null}
 * @param onPath 計画の道の上にある
 * @param floatDays この工程の余裕（開庁日）。計画か見込みがなければ {@code null}
 * @param waiting 後ろで待つもののうち、いちばん余裕の小さいもの。なければ {@code null}
 * @param heldReason 保留のわけ。保留でなければ {@code null}
 */
public record StuckStep(
        String taskId,
        StuckKind kind,
        String subject,
        String address,
        String step,
        Holder holder,
        LocalDate since,
        int heldDays,
        Due due,
        Integer daysLeft,
        boolean onPath,
        Integer floatDays,
        Waiting waiting,
        String heldReason) {

    /** 期限からこの開庁日より近ければ、期限が近い。 */
    static final int SOON_DAYS = 5;

    /** 期限の日とわけ。日が決まらなければ {@code null}。 */
    public record Due(LocalDate date, String why) {}

    /**
     * 後ろで待つもの。
     *
     * @param floatDays 余裕（開庁日）。間に合わなければ負
     */
    public record Waiting(String subject, String address, String step, int floatDays) {

        /** 余裕の言葉（「余裕12開庁日」「3開庁日超過の見込み」）。 */
        public String inWords() {
            return floatDays < 0 ? -floatDays + "開庁日超過の見込み" : floatDays == 0 ? "余裕なし" : "余裕" + floatDays + "開庁日";
        }
    }

    public boolean overdue() {
        return daysLeft != null && daysLeft < 0;
    }

    public boolean soon() {
        return daysLeft != null && daysLeft >= 0 && daysLeft <= SOON_DAYS;
    }

    /** 後ろで待つものが、いまの見込みでは間に合わない。 */
    public boolean harmful() {
        return waiting != null && waiting.floatDays() < 0;
    }

    /** 仕事の画面。今の利用者が開けなければ {@code null}。 */
    public String taskAddress() {
        return holder.readable() ? "/tasks/" + taskId : null;
    }

    /** 急いで動かすわけ。急ぐものでなければ空の文字。 */
    public String urgency() {
        if (harmful()) {
            return "「" + waiting.subject() + "」が待っていて、このままでは" + -waiting.floatDays() + "開庁日超過の見込みです。";
        }
        return overdue() ? "期限を" + -daysLeft + "開庁日過ぎています。" : "";
    }
}
