package jp.michisuji.meeting.opinion;

import java.time.LocalDate;
import java.util.Objects;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.OpinionState;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 意見の受付。述べられた意見を載せ、受け持つ職と期日を決め、要らなくなれば取り下げる。 */
@Component
@Transactional
public class OpinionDesk {

    private final Opinions opinions;
    private final Sittings sittings;
    private final Agenda agenda;
    private final Deliberations deliberations;
    private final OpinionWork work;
    private final OpinionDueDays dueDays;
    private final AuditLog audit;

    OpinionDesk(
            Opinions opinions,
            Sittings sittings,
            Agenda agenda,
            Deliberations deliberations,
            OpinionWork work,
            OpinionDueDays dueDays,
            AuditLog audit) {
        this.opinions = opinions;
        this.sittings = sittings;
        this.agenda = agenda;
        this.deliberations = deliberations;
        this.work = work;
        this.dueDays = dueDays;
        this.audit = audit;
    }

    /**
     * 会議で述べられた意見を載せる。
     *
     * <p>審議中の議題への意見には、審議結果が記録されたときに審議の手続が回答の仕事を出す。ほかの意見は、受け持つ職が
     * 決まっていればすぐに仕事になる。
     *
     * @return 意見の識別子
     */
    public long raise(NewOpinion raised, Actor actor) {
        Sitting sitting = sittings.get(raised.sittingId());
        Opinion.Place place = new Opinion.Place(sitting.id(), openDeliberation(raised), raised.agendaItemId());
        LocalDate due = raised.dueOn() == null ? dueDays.usual(sitting) : raised.dueOn();
        long id = opinions.add(Opinion.raised(
                place,
                new Opinion.Said(raised.body().strip(), raised.speaker()),
                new Opinion.Charge(raised.answeringPost(), due, null)));
        Opinion added = opinions.lock(id);
        audit.record(actor, OpinionAct.of(added, "opinion.raise", "を載せた"));
        work.beginIfReady(added, actor);
        return id;
    }

    /**
     * 受け持つ職と期日を決める。仕事が出ていれば移り、出ていなければ出る。
     *
     * @param version 画面を開いたときの版
     * @throws ConflictException 他の職員が先に変えたか、対応が済んでいる
     */
    public void charge(long id, String post, LocalDate dueOn, int version, Actor actor) {
        Opinion before = demandPending(id, version);
        Opinion after = opinions.write(
                before.with(new Opinion.Charge(post, dueOn, before.charge().processInstanceId())));
        if (!Objects.equals(before.charge(), after.charge())) {
            audit.record(
                    actor,
                    OpinionAct.of(after, "opinion.charge", "を受け持つ職と期日を決めた")
                            .changed("受け持つ職", work.name(before.answeringPost()), work.name(post))
                            .changed("期日", OpinionAct.words(before.charge().dueOn()), OpinionAct.words(dueOn)));
        }
        work.follow(before, after, actor);
    }

    /**
     * 取り下げる。回答の仕事は受付箱から消える。
     *
     * @throws ConflictException 他の職員が先に変えたか、対応が済んでいる
     */
    public void withdraw(long id, String reason, int version, Actor actor) {
        Opinion before = demandOpen(id, version);
        if (work.inDeliberation(before)) {
            throw new ConflictException("審議の手続が回答を待っている意見は取り下げられません");
        }
        opinions.write(before.with(
                new Opinion.Reply(OpinionState.WITHDRAWN, before.answer(), before.answerer(), null, reason, null)));
        audit.record(actor, OpinionAct.of(before, "opinion.withdraw", "を取り下げた（理由: " + reason + "）"));
        work.stop(before);
    }

    private Opinion demandPending(long id, int version) {
        Opinion it = demandOpen(id, version);
        if (!it.state().pending()) {
            throw new ConflictException("この意見は" + it.state().label() + "なので、受け持つ職と期日を変えられません");
        }
        return it;
    }

    private Opinion demandOpen(long id, int version) {
        Opinion it = opinions.lock(id);
        if (it.version() != version) {
            throw new ConflictException("他の職員が先にこの意見を変えました");
        }
        if (it.settled()) {
            throw new ConflictException("この意見への対応は、既に済んでいます（" + it.state().label() + "）");
        }
        return it;
    }

    /** 議題が道筋の審議で、結果がまだなら、その審議。 */
    private Long openDeliberation(NewOpinion raised) {
        return agenda.of(raised.sittingId()).stream()
                .filter(item -> Objects.equals(item.id(), raised.agendaItemId()))
                .map(AgendaItem::deliberationId)
                .filter(Objects::nonNull)
                .filter(deliberation -> deliberations.get(deliberation).open())
                .findFirst()
                .orElse(null);
    }
}
