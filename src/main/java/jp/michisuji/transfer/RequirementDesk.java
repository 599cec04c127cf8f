package jp.michisuji.transfer;

import java.time.Clock;
import java.time.LocalDate;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.document.Documents;
import jp.michisuji.document.NewDocument;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 要ることを閉じる窓口。後の段階が行う手続を、人が資料を添えて済んだとする。 */
@Component
@Transactional
public class RequirementDesk {

    /**
     * 済んだという報告。
     *
     * @param on 済んだ日。{@code null} なら今日
     * @param file 添える資料。なければ {@code null}
     */
    public record Report(LocalDate on, String note, NewDocument file) {}

    private final TransferLocks locks;
    private final Requirements requirements;
    private final Documents documents;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequirementDesk(
            TransferLocks locks,
            Requirements requirements,
            Documents documents,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.locks = locks;
        this.requirements = requirements;
        this.documents = documents;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** 人が閉じられるか。案件に属する移管の庁議と議会は、道筋の決定でだけ閉じる。 */
    public static boolean closable(Transfer transfer, Requirement line) {
        boolean byRoad = line.need().onRoad() && transfer.itemId() != null;
        return line.gateLine() && !line.closed() && !byRoad && !transfer.state().ended();
    }

    /**
     * 閉じる。
     *
     * @throws NotFoundException その移管の行でない
     * @throws ConflictException 既に閉じたか、人が閉じるものでない
     */
    public void close(long transferId, long lineId, Report report, Actor actor) {
        Transfer transfer = locks.lock(transferId);
        Requirement line = requirements.find(transferId, lineId).orElseThrow(NotFoundException::new);
        Long document = report.file() == null
                ? null
                : documents.store(report.file(), actor).id();
        LocalDate on = report.on() == null ? LocalDate.now(clock) : report.on();
        var closing = new Requirements.Closing(on, actor.label(), report.note(), document);
        if (!closable(transfer, line) || !requirements.close(lineId, closing)) {
            throw new ConflictException("「" + line.need().label() + "」は既に済んだか、道筋の決定を待っています");
        }
        audit.record(
                actor,
                TransferAct.of(transfer, "transfer.requirement", line.need().label() + "を済んだとした"));
        events.publishEvent(new ReadinessTouched(transferId));
    }
}
