package jp.michisuji.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.document.Documents;
import jp.michisuji.organization.Actor;
import jp.michisuji.transfer.StepRecords.Done;
import jp.michisuji.workflow.WorkItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** まとめた移転の歩みの記録。仕事を一つ済ませるたびに、結果と資料を一行残す。 */
@Component
@Transactional
public class LayoutCaseRecords {

    private final JdbcClient jdbc;
    private final LayoutCases cases;
    private final Documents documents;
    private final AuditLog audit;
    private final Clock clock;

    LayoutCaseRecords(JdbcClient jdbc, LayoutCases cases, Documents documents, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /** 古い順に。 */
    @Transactional(readOnly = true)
    public List<LayoutCaseStep> of(long caseId) {
        return jdbc.sql("select * from layout_case_step where case_id = ? order by id")
                .param(caseId)
                .query(LayoutCaseStep.class)
                .list();
    }

    /** @return 添えた資料の識別子。なければ {@code null} */
    public Long record(WorkItem task, Done done, Actor actor) {
        LayoutCase layoutCase = cases.get(task.subject().numericId());
        Long document =
                done.file() == null ? null : documents.store(done.file(), actor).id();
        jdbc.sql(
                        """
                        insert into layout_case_step (case_id, task_key, step, outcome, happened_on, note, document_id,
                          person_code, post_code, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        layoutCase.id(),
                        task.taskKey(),
                        task.step(),
                        done.outcome(),
                        done.dayOr(LocalDate.now(clock)),
                        done.note(),
                        document,
                        actor.personCode(),
                        actor.postCode(),
                        OffsetDateTime.now(clock))
                .update();
        audit.record(actor, LayoutAct.of(layoutCase, "layout.step", done.words(task.step())));
        return document;
    }
}
