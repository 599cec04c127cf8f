package jp.michisuji.meeting.opinion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.Opinion.Reply;
import jp.michisuji.meeting.OpinionState;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 意見への回答。答える、対応中として期日を決め直す、検討事項とする、別の職へ渡す。事務局が確かめる。 */
@Component
@Transactional
public class OpinionAnswers {

    private final Opinions opinions;
    private final OpinionPoints points;
    private final OpinionWork work;
    private final AuditLog audit;
    private final Clock clock;

    OpinionAnswers(Opinions opinions, OpinionPoints points, OpinionWork work, AuditLog audit, Clock clock) {
        this.opinions = opinions;
        this.points = points;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    public void answer(long id, String text, Actor actor) {
        Opinion it = reply(id, OpinionState.ANSWERED, text, null, actor);
        audit.record(actor, OpinionAct.of(it, "opinion.answer", "に回答した").changed("回答", null, text));
    }

    /** 検討事項とした。要検討事項は、事務局が確かめたときに表に載る。 */
    public void consider(long id, String text, Actor actor) {
        Opinion it = reply(id, OpinionState.CONSIDERED, text, null, actor);
        audit.record(actor, OpinionAct.of(it, "opinion.consider", "を検討事項とした").changed("検討すること", null, text));
    }

    /**
     * 対応中として、期日を決め直す。
     *
     * @param draft 書きかけの回答。仕事がもう一度届いたときに出す。なければ {@code null}
     */
    public void later(long id, String draft, String why, LocalDate until, Actor actor) {
        Opinion before = opinions.lock(id);
        Opinion.Charge charge = before.charge();
        opinions.write(before.with(new Opinion.Charge(charge.answeringPost(), until, charge.processInstanceId()))
                .with(new Reply(OpinionState.IN_PROGRESS, draft, before.answerer(), null, why, null)));
        audit.record(
                actor,
                OpinionAct.of(before, "opinion.later", "を対応中とした（" + why + "）")
                        .changed("期日", OpinionAct.words(charge.dueOn()), OpinionAct.words(until)));
    }

    /** 別の職へ渡す。 */
    public void handOver(long id, String post, String why, Actor actor) {
        Opinion before = opinions.lock(id);
        Opinion.Charge charge = before.charge();
        opinions.write(before.with(new Opinion.Charge(post, charge.dueOn(), charge.processInstanceId())));
        audit.record(
                actor,
                OpinionAct.of(before, "opinion.hand-over", "を別の職へ渡した（理由: " + why + "）")
                        .changed("受け持つ職", work.name(charge.answeringPost()), work.name(post)));
    }

    /**
     * 事務局が確かめた。
     *
     * @param area 検討事項とした意見を載せる、進捗状況表の分野。ほかの意見では使わない
     */
    public void accept(long id, String area, Actor actor) {
        Opinion it = opinions.lock(id);
        Reply reply = it.reply();
        Opinion checked = it.with(new Reply(
                reply.state(), reply.answer(), reply.answerer(), reply.answeredAt(), null, Instant.now(clock)));
        opinions.write(it.state() == OpinionState.CONSIDERED ? points.raised(checked, area, actor) : checked);
        audit.record(actor, OpinionAct.of(it, "opinion.check", "の回答を確かめた"));
    }

    /** 事務局が差し戻した。書いた回答は下書きとして残る。 */
    public void sendBack(long id, String why, Actor actor) {
        Opinion it = reply(id, OpinionState.OPEN, opinions.get(id).answer(), why, null);
        audit.record(actor, OpinionAct.of(it, "opinion.send-back", "の回答を差し戻した（理由: " + why + "）"));
    }

    private Opinion reply(long id, OpinionState state, String text, String note, Actor answerer) {
        Opinion before = opinions.lock(id);
        Reply reply = answerer == null
                ? new Reply(state, text, before.answerer(), null, note, null)
                : new Reply(state, text, answerer.postName(), Instant.now(clock), note, null);
        return opinions.write(before.with(reply));
    }
}
