package jp.michisuji.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import jp.michisuji.shared.JapaneseDate;

/**
 * 仕事。受付箱に並ぶ一件の人の作業。エンジンの人手タスクと同じ取引で書かれる、この製品自身の記録。
 *
 * @param taskId エンジンの人手タスクの識別子
 * @param subject 何についての仕事か
 * @param postCode 仕事を持つ職。人ではなく職に属する
 * @param assignee 引き受けた人の符号。まだ誰も引き受けていなければ {@code null}
 * @param due 期限とその理由
 * @param closedAt 終わった時刻。開いている間は {@code null}
 * @param heldReason 保留のわけ。保留でなければ {@code null}
 */
public record WorkItem(
        String taskId,
        String processKey,
        String processInstanceId,
        String definitionId,
        String taskKey,
        String step,
        String formKey,
        WorkSubject subject,
        String postCode,
        String assignee,
        Instant openedAt,
        Deadline due,
        Instant closedAt,
        Closing closing,
        String closedByPerson,
        String heldReason) {

    /** 終わり方。 */
    public enum Closing {
        /** 人が済ませた。 */
        COMPLETED,
        /** 取下げや差戻しで要らなくなった。 */
        CANCELLED
    }

    WorkItem due(Deadline decided) {
        return new WorkItem(
                taskId,
                processKey,
                processInstanceId,
                definitionId,
                taskKey,
                step,
                formKey,
                subject,
                postCode,
                assignee,
                openedAt,
                decided,
                closedAt,
                closing,
                closedByPerson,
                heldReason);
    }

    /** 何についての仕事かを伏せた写し。 */
    public WorkItem masked() {
        return new WorkItem(
                taskId,
                processKey,
                processInstanceId,
                definitionId,
                taskKey,
                step,
                formKey,
                subject.masked(),
                postCode,
                assignee,
                openedAt,
                due,
                closedAt,
                closing,
                closedByPerson,
                heldReason);
    }

    public boolean held() {
        return heldReason != null;
    }

    public boolean open() {
        return closedAt == null;
    }

    /**
     * 期限。
     *
     * @param date 期限の日。決まらない間は {@code null} で、理由だけを持つ
     * @param reason その日になるわけ（「庁議（令和7年12月3日（水））の5開庁日前」）
     * @param anchor 数え始めた基準日。基準日がなければ {@code null}
     * @param ruled 延長した仕事の、規則による本来の日。延長していなければ {@code null}
     * @param impossible 計算したときに既に過ぎていた
     */
    public record Deadline(LocalDate date, String reason, Anchored anchor, LocalDate ruled, boolean impossible) {

        /** 基準日。{@code key} は何の日かを言う符号（{@code sitting:12}）。 */
        public record Anchored(String key, LocalDate on) {}

        public Deadline(LocalDate date, String reason) {
            this(date, reason, null, null, false);
        }

        public static Deadline undecided(String reason) {
            return new Deadline(null, reason);
        }

        /** 日が決まらないが、何の日を待っているかは分かっている。 */
        public static Deadline waiting(String anchorKey, String reason) {
            return new Deadline(null, reason, new Anchored(anchorKey, null), null, false);
        }

        public Deadline checked(LocalDate today) {
            return new Deadline(date, reason, anchor, ruled, date != null && date.isBefore(today));
        }

        /** 数え直しても日が変わらなければ、前に計算したときの「既に過ぎていた」かどうかを保つ。 */
        public Deadline standingAfter(Deadline before) {
            return Objects.equals(date, before.date())
                    ? new Deadline(date, reason, anchor, ruled, before.impossible())
                    : this;
        }

        /** 規則の日を残して、{@code to} まで延ばす。規則の日のほうが後になれば、延長は要らない。 */
        public Deadline extended(LocalDate to) {
            return date == null || !to.isAfter(date) ? this : new Deadline(to, reason, anchor, date, false);
        }

        /** 延長を除いた、規則の期限。 */
        public Deadline ruledAgain() {
            return extended() ? new Deadline(ruled, reason, anchor, null, false) : this;
        }

        public boolean extended() {
            return ruled != null;
        }

        /** 人に言うわけ。延長した日は規則のわけでは説けないので、規則の日とともに言う。 */
        public String why() {
            return extended() ? "延長。規則では" + reason + "の" + JapaneseDate.format(ruled) : reason;
        }
    }
}
