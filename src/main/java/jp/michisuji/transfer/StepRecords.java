package jp.michisuji.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.document.Documents;
import jp.michisuji.document.NewDocument;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.WorkItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 歩みの記録。仕事を一つ済ませるたびに、結果と資料を一行残す。 */
@Component
@Transactional
public class StepRecords {

    /**
     * 済ませたこと。
     *
     * @param outcome 選んだ結果の言葉。選ぶものがなければ {@code null}
     * @param on その日。尋ねない歩みでは {@code null} で、今日とする
     * @param file 添える資料。なければ {@code null}
     */
    public record Done(String outcome, LocalDate on, String note, NewDocument file) {

        LocalDate dayOr(LocalDate today) {
            return on == null ? today : on;
        }

        /** 履歴に残る言葉。どの歩みを、どの結果で済ませたか。 */
        String words(String step) {
            return "「" + step + "」を済ませた" + (outcome == null ? "" : "（" + outcome + "）");
        }
    }

    private final JdbcClient jdbc;
    private final Transfers transfers;
    private final Documents documents;
    private final AuditLog audit;
    private final Clock clock;

    StepRecords(JdbcClient jdbc, Transfers transfers, Documents documents, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.transfers = transfers;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /** 古い順に。 */
    @Transactional(readOnly = true)
    public List<TransferStep> of(long transferId) {
        return jdbc.sql("select * from transfer_step where transfer_id = ? order by id")
                .param(transferId)
                .query(TransferStep.class)
                .list();
    }

    /** @return 添えた資料の識別子。なければ {@code null} */
    public Long record(WorkItem task, Done done, Actor actor) {
        Transfer transfer = transfers.get(task.subject().numericId());
        Long document =
                done.file() == null ? null : documents.store(done.file(), actor).id();
        jdbc.sql(
                        """
                        insert into transfer_step (transfer_id, track, task_key, step, outcome, happened_on, note,
                          document_id, person_code, post_code, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        transfer.id(),
                        Track.ofProcess(task.processKey()).map(Track::name).orElse(null),
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
        audit.record(actor, TransferAct.of(transfer, "transfer.step", done.words(task.step())));
        return document;
    }
}
