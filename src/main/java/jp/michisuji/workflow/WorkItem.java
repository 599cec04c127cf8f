package jp.michisuji.workflow;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 仕事。受付箱に並ぶ一件の人の作業。エンジンの人手タスクと同じ取引で書かれる、この製品自身の記録。
 *
 * @param taskId エンジンの人手タスクの識別子
 * @param subject 何についての仕事か
 * @param postCode 仕事を持つ職。人ではなく職に属する
 * @param assignee 引き受けた人の符号。まだ誰も引き受けていなければ {@code null}
 * @param due 期限とその理由
 * @param closedAt 終わった時刻。開いている間は {@code null}
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
        String closedByPerson) {

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
                closedByPerson);
    }

    public boolean open() {
        return closedAt == null;
    }

    /** 期限。日が決まらない間は {@code date} が {@code null} で、理由だけを持つ。 */
    public record Deadline(LocalDate date, String reason) {

        public static Deadline undecided(String reason) {
            return new Deadline(null, reason);
        }
    }
}
