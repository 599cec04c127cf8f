package jp.michisuji.hearing.briefing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 説明会への質問と回答の台帳。答えのない質問が残る間、説明会は終わらない。 */
@Repository
public class BriefingQuestions {

    private final Briefings briefings;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    BriefingQuestions(Briefings briefings, JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.briefings = briefings;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    public List<BriefingQuestion> of(long hearingId) {
        return jdbc.sql("select * from briefing_question where hearing_id = ? order by number")
                .param(hearingId)
                .query(BriefingQuestion.class)
                .list();
    }

    public List<BriefingQuestion> unanswered(long hearingId) {
        return of(hearingId).stream().filter(question -> !question.answered()).toList();
    }

    /** @throws NotFoundException その説明会の質問でない */
    public BriefingQuestion get(long hearingId, long id) {
        return of(hearingId).stream()
                .filter(question -> question.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * 質問する。
     *
     * @throws ConflictException 説明会が終わっている
     */
    @Transactional
    public void ask(long hearingId, String body, Actor actor) {
        Hearing briefing = briefings.lockOpen(hearingId);
        int number = jdbc.sql(
                        """
                        insert into briefing_question (hearing_id, number, body, asked_by, asked_at)
                        select :hearing, coalesce(max(number), 0) + 1, :body, :by, :at
                          from briefing_question where hearing_id = :hearing returning number""")
                .param("hearing", hearingId)
                .param("body", body)
                .param("by", actor.postName() == null ? "職員" : actor.postName())
                .param("at", Timestamp.from(Instant.now(clock)))
                .query(Integer.class)
                .single();
        audit.record(actor, BriefingAct.of(briefing, "briefing.ask", "質問" + number + "が寄せられた"));
    }

    /** 答える、または公開した回答を直す。回答は皆に公開される。 */
    @Transactional
    public void answer(long hearingId, long id, String answer, Actor actor) {
        BriefingQuestion question = get(hearingId, id);
        jdbc.sql("update briefing_question set answer = ?, answered_by = ?, answered_at = ? where id = ?")
                .params(answer, actor.postName(), Timestamp.from(Instant.now(clock)), id)
                .update();
        String words = (question.answered() ? "の回答を直した" : "に回答し、公開した");
        audit.record(
                actor,
                BriefingAct.of(briefings.get(hearingId), "briefing.answer", "質問" + question.number() + words)
                        .changed("回答", question.answer(), answer));
    }

    /** 答えのない質問が残っているか。残っていなければ、その場で質問を締め切る。 */
    @Transactional
    public boolean remain(long hearingId) {
        briefings.lock(hearingId);
        boolean remain = !unanswered(hearingId).isEmpty();
        if (!remain) {
            jdbc.sql("insert into briefing_closing (hearing_id, closed_at) values (?, ?) on conflict do nothing")
                    .params(hearingId, Timestamp.from(Instant.now(clock)))
                    .update();
        }
        return remain;
    }
}
