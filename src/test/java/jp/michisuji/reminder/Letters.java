package jp.michisuji.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.michisuji.organization.Person;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkSubject;

/** 試験の手紙の種。知らせる仕事と手紙を作る。 */
final class Letters {

    static final String REASON = "第5回部会（令和7年9月24日（水））の5開庁日前";
    static final MailSettings SETTINGS = settings();

    private static final Notice ARRIVED = new Notice(Mail.Kind.ARRIVAL, "「まちづくり課長」に仕事が届きました。", "あなたが「まちづくり課長」の職にあるため");

    private Letters() {}

    static MailSettings settings(String... allowedDomains) {
        return new MailSettings("michisuji@test.invalid", "http://road.test.invalid/", List.of(allowedDomains));
    }

    static WorkItem task(String title) {
        return task(new WorkSubject("deliberation", "1", 1L, title, "区役所改革検討部会"));
    }

    static WorkItem task(WorkSubject subject) {
        return new WorkItem(
                "task-1",
                "deliberation",
                "instance",
                "definition",
                "userTask_submitPaper",
                "資料を提出する",
                "deliberation/submit-paper",
                subject,
                "shiba-machizukuri-kacho",
                null,
                Instant.parse("2025-09-04T00:00:00Z"),
                new WorkItem.Deadline(LocalDate.of(2025, 9, 16), REASON),
                null,
                null,
                null,
                null);
    }

    /** 同じ題の仕事でも、そのたびに別の出来事とする。 */
    static Letter to(Person person, WorkItem task) {
        return new MailText(SETTINGS).letter(person, ARRIVED.at(UUID.randomUUID()), task);
    }
}
