package jp.michisuji.meeting.opinion;

import java.time.LocalDate;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.sitting.SittingConfirmed;
import jp.michisuji.organization.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 会議の記録に打たれただけの意見に、回答を求める。会議が確定しても、答えのないまま残さない。 */
@Component
@Transactional
public class OpinionAsking {

    private final Opinions opinions;
    private final Sittings sittings;
    private final OpinionWork work;
    private final OpinionDueDays dueDays;

    OpinionAsking(Opinions opinions, Sittings sittings, OpinionWork work, OpinionDueDays dueDays) {
        this.opinions = opinions;
        this.sittings = sittings;
        this.work = work;
        this.dueDays = dueDays;
    }

    @EventListener
    void on(SittingConfirmed confirmed) {
        askAll(confirmed.sittingId(), Actor.system());
    }

    /** 受け持つ職の決まっている意見に、まだなら回答を求める。 */
    public void askAll(long sittingId, Actor actor) {
        Sitting sitting = sittings.get(sittingId);
        opinions.ofSitting(sittingId).stream()
                .filter(it -> it.state().pending() && !it.running() && !work.inDeliberation(it))
                .map(it -> it.charge().dueOn() == null ? due(it, dueDays.usual(sitting)) : it)
                .forEach(it -> work.beginIfReady(it, actor));
    }

    private Opinion due(Opinion it, LocalDate on) {
        return opinions.write(it.with(new Opinion.Charge(it.answeringPost(), on, null)));
    }
}
