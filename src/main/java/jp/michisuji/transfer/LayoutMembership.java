package jp.michisuji.transfer;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.AnchorMoved;
import jp.michisuji.schedule.AnchorMoved.Subject;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.ConflictException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** まとめた移転への出入り。加わった業務の筋は自分の手順を離れて完了を待ち、抜けた業務の筋は自分の手順に戻る。 */
@Component
@Transactional
public class LayoutMembership {

    private final LayoutCases cases;
    private final LayoutMembers members;
    private final LayoutMessages messages;
    private final TransferLocks locks;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    LayoutMembership(
            LayoutCases cases,
            LayoutMembers members,
            LayoutMessages messages,
            TransferLocks locks,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.members = members;
        this.messages = messages;
        this.locks = locks;
        this.audit = audit;
        this.events = events;
    }

    /** @throws ConflictException まとめた移転が終わっている、または業務が加われない */
    public void join(long caseId, long transferId, Actor actor) {
        locks.lock(transferId);
        LayoutCase layoutCase = cases.lockOpen(caseId);
        List<LayoutMember> before = members.of(layoutCase);
        LayoutMember joining = add(layoutCase, transferId, actor);
        messages.membersChanged(layoutCase);
        dayMoved(layoutCase, before, "「" + joining.dutyName() + "」が加わった", actor);
    }

    /** 台帳に加え、動いている筋に知らせる。移管の行は、二つのまとめた移転に同時に加わらないよう、呼ぶ人が押さえている。 */
    LayoutMember add(LayoutCase layoutCase, long transferId, Actor actor) {
        LayoutMember joining = members.candidate(layoutCase.section(), transferId)
                .orElseThrow(() -> new ConflictException(layoutCase.section() + "へ移る業務ではないので、加えられません"));
        joining.refusal().ifPresent(why -> {
            throw new ConflictException("「" + joining.dutyName() + "」は加えられません。" + why);
        });
        members.add(layoutCase.id(), transferId);
        messages.tell(joining, LayoutMessages.JOINED);
        record(layoutCase, joining, "layout.join", "が加わった", "に加わった", actor);
        return joining;
    }

    /** @throws ConflictException まとめた移転が終わっている、または加わっていない */
    public void leave(long caseId, long transferId, String reason, Actor actor) {
        locks.lock(transferId);
        LayoutCase layoutCase = cases.lockOpen(caseId);
        List<LayoutMember> before = members.of(layoutCase);
        LayoutMember leaving = before.stream()
                .filter(member -> member.transferId() == transferId)
                .findFirst()
                .orElseThrow(() -> new ConflictException("この業務は、まとめた移転から既に抜けています"));
        remove(layoutCase, leaving, reason, actor);
        messages.membersChanged(layoutCase);
        dayMoved(layoutCase, before, "「" + leaving.dutyName() + "」が抜けた", actor);
    }

    void remove(LayoutCase layoutCase, LayoutMember leaving, String reason, Actor actor) {
        members.remove(layoutCase.id(), leaving.transferId());
        messages.tell(leaving, LayoutMessages.LEFT);
        String why = "（理由: " + reason + "）";
        record(layoutCase, leaving, "layout.leave", "が抜けた" + why, "から抜けた" + why, actor);
    }

    private void record(
            LayoutCase layoutCase, LayoutMember member, String action, String onCase, String onTransfer, Actor actor) {
        audit.record(actor, LayoutAct.of(layoutCase, action, "「" + member.dutyName() + "」" + onCase));
        audit.record(
                actor,
                TransferAct.of(
                        locks.lock(member.transferId()), action, "まとめた移転「" + layoutCase.name() + "」" + onTransfer));
    }

    /** 最も早い移管日が変われば、まとめた移転の期限も動く。 */
    private void dayMoved(LayoutCase layoutCase, List<LayoutMember> before, String reason, Actor actor) {
        String was = day(before);
        String is = day(members.of(layoutCase));
        if (!was.equals(is)) {
            ChangeCause cause = new ChangeCause(
                    ChangeCause.Kind.LAYOUT,
                    "「" + layoutCase.name() + "」の最も早い移管日",
                    "/layout-cases/" + layoutCase.id(),
                    was,
                    is,
                    reason,
                    actor);
            events.publishEvent(new AnchorMoved(List.of(Subject.of(LayoutCase.SUBJECT, layoutCase.id())), cause));
        }
    }

    private static String day(List<LayoutMember> members) {
        LocalDate day =
                LayoutNeeds.earliest(members).map(LayoutMember::transferOn).orElse(null);
        return day == null ? "未定" : JapaneseDate.format(day);
    }
}
