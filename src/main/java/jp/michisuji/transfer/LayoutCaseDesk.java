package jp.michisuji.transfer;

import java.util.List;
import java.util.Map;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** まとめた移転の窓口。始め、やめ、終える。 */
@Component
@Transactional
public class LayoutCaseDesk {

    /**
     * 始めるまとめた移転。
     *
     * @param section 移った先の課・部
     * @param transferIds 初めから加わる業務の移管
     */
    public record NewCase(String name, String section, String leadPost, List<Long> transferIds) {

        public NewCase {
            transferIds = List.copyOf(transferIds);
        }
    }

    private final LayoutCases cases;
    private final LayoutMembers members;
    private final LayoutMembership membership;
    private final LayoutMessages messages;
    private final Transfers transfers;
    private final TransferLocks locks;
    private final ProcessRuns runs;
    private final AuditLog audit;

    LayoutCaseDesk(
            LayoutCases cases,
            LayoutMembers members,
            LayoutMembership membership,
            LayoutMessages messages,
            Transfers transfers,
            TransferLocks locks,
            ProcessRuns runs,
            AuditLog audit) {
        this.cases = cases;
        this.members = members;
        this.membership = membership;
        this.messages = messages;
        this.transfers = transfers;
        this.locks = locks;
        this.runs = runs;
        this.audit = audit;
    }

    /** @return まとめた移転の識別子 */
    public long open(NewCase asked, Actor actor) {
        long id = cases.add(asked.name(), asked.section(), asked.leadPost());
        LayoutCase opened = cases.get(id);
        audit.record(actor, LayoutAct.of(opened, "layout.open", asked.section() + "への移転をまとめ始めた"));
        locks.lockAll(asked.transferIds());
        asked.transferIds().forEach(transfer -> membership.add(opened, transfer, actor));
        cases.running(id, runs.start(LayoutCase.SUBJECT, String.valueOf(id), Map.of("caseId", id)));
        return id;
    }

    /** まとめるのをやめる。加わっていた業務は、それぞれの手順に戻る。 */
    public void dissolve(long id, String reason, Actor actor) {
        LayoutCase layoutCase = lockOpen(id);
        members.of(layoutCase).forEach(member -> membership.remove(layoutCase, member, reason, actor));
        cases.end(id, LayoutCase.State.DISSOLVED, reason);
        messages.dissolved(layoutCase);
        audit.record(actor, LayoutAct.of(layoutCase, "layout.dissolve", "まとめるのをやめた（理由: " + reason + "）"));
    }

    /** 移転が済んだ。加わっている業務のレイアウトの筋を終える。 */
    public void complete(long id) {
        LayoutCase layoutCase = lockOpen(id);
        cases.end(id, LayoutCase.State.DONE, null);
        for (LayoutMember member : members.of(layoutCase)) {
            messages.tell(member, LayoutMessages.DONE);
            audit.record(
                    Actor.system(),
                    TransferAct.of(
                            transfers.get(member.transferId()),
                            "layout.done",
                            "まとめた移転「" + layoutCase.name() + "」が完了した"));
        }
    }

    /** 移管の行を先に押さえる。筋が始まるときに移管、まとめた移転の順に押さえるのと、互いを待ち合わない。 */
    private LayoutCase lockOpen(long id) {
        locks.lockAll(
                members.of(cases.get(id)).stream().map(LayoutMember::transferId).toList());
        return cases.lockOpen(id);
    }
}
