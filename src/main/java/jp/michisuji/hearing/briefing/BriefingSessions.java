package jp.michisuji.hearing.briefing;

import java.util.List;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 説明会の回の台帳。 */
@Repository
public class BriefingSessions {

    private final JdbcClient jdbc;

    BriefingSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 日時の順に。中止した回も含む。 */
    public List<BriefingSession> of(long hearingId) {
        return jdbc.sql("select * from briefing_session where hearing_id = ? order by held_on, starts, id")
                .param(hearingId)
                .query(BriefingSession.class)
                .list();
    }

    /** @throws NotFoundException その説明会の回でない */
    public BriefingSession get(long hearingId, long id) {
        return jdbc.sql("select * from briefing_session where id = ? and hearing_id = ?")
                .params(id, hearingId)
                .query(BriefingSession.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** 申込みと定員の変更が互いを追い越さないよう、錠をかけて読む。 */
    BriefingSession lock(long hearingId, long id) {
        jdbc.sql("select id from briefing_session where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
        return get(hearingId, id);
    }

    long add(BriefingSession it) {
        return jdbc.sql(
                        """
                        insert into briefing_session (hearing_id, held_on, starts, ends, place, capacity)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(it.hearingId(), it.heldOn(), it.starts(), it.ends(), it.place(), it.capacity())
                .query(Long.class)
                .single();
    }

    void change(BriefingSession it) {
        jdbc.sql(
                        """
                        update briefing_session set held_on = ?, starts = ?, ends = ?, place = ?, capacity = ?,
                          version = version + 1 where id = ?""")
                .params(it.heldOn(), it.starts(), it.ends(), it.place(), it.capacity(), it.id())
                .update();
    }

    void cancel(long id, String reason) {
        jdbc.sql("update briefing_session set cancel_reason = ?, version = version + 1 where id = ?")
                .params(reason, id)
                .update();
    }

    void attended(long hearingId, long id, Integer people) {
        jdbc.sql("update briefing_session set attended = ? where id = ? and hearing_id = ?")
                .params(people, id, hearingId)
                .update();
    }
}
