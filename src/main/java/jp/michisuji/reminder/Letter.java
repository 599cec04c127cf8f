package jp.michisuji.reminder;

import java.time.Instant;
import jp.michisuji.organization.Person;
import jp.michisuji.workflow.WorkItem;

/**
 * 手紙。送信箱に入れる一通。同じ人・種類・題目・日の手紙は、何度入れても一通になる。
 *
 * @param subjectKey what it is about, such as a task's id or {@code digest}
 * @param about the one task it is about, or null
 * @param sendAt it leaves not before, or null for now
 */
record Letter(
        Person to, Mail.Kind kind, String subjectKey, String subject, String body, WorkItem about, Instant sendAt) {

    static Letter to(Person to, Mail.Kind kind, String subjectKey, String subject, String body) {
        return new Letter(to, kind, subjectKey, subject, body, null, null);
    }

    Letter about(WorkItem task) {
        return new Letter(to, kind, subjectKey, subject, body, task, sendAt);
    }

    Letter notBefore(Instant moment) {
        return new Letter(to, kind, subjectKey, subject, body, about, moment);
    }

    boolean addressed() {
        return to.email() != null && !to.email().isBlank();
    }

    String taskId() {
        return about == null ? null : about.taskId();
    }

    Long itemId() {
        return about == null ? null : about.subject().itemId();
    }
}
