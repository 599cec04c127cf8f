package jp.michisuji.meeting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 意見・指摘事項の台帳。 */
@Repository
public class Opinions {

    private final JdbcClient jdbc;

    Opinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Opinion get(long id) {
        return jdbc.sql("select * from opinion where id = ?")
                .param(id)
                .query(Opinion.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    public List<Opinion> ofSitting(long sittingId) {
        return jdbc.sql("select * from opinion where sitting_id = ? and body <> '' order by number, id")
                .param(sittingId)
                .query(Opinion.class)
                .list();
    }

    public List<Opinion> ofItem(long itemId) {
        return jdbc.sql("select o.* from opinion o join deliberation d on d.id = o.deliberation_id"
                        + " where d.item_id = ? order by o.id")
                .param(itemId)
                .query(Opinion.class)
                .list();
    }

    /** まだ答えのない意見。回答の仕事が一件ずつ起きる。 */
    public List<Long> unanswered(long deliberationId) {
        return jdbc.sql("select id from opinion where deliberation_id = ? and body <> '' and answered_at is null"
                        + " order by number, id")
                .param(deliberationId)
                .query(Long.class)
                .list();
    }

    long add(Opinion it) {
        return jdbc.sql(
                        """
                        insert into opinion (sitting_id, deliberation_id, number, body, speaker, answering_post, answer,
                          answerer, answered_at, legible, note, source, state)
                        values (?, ?, coalesce(?, (select coalesce(max(number), 0) + 1 from opinion where sitting_id = ?)),
                          ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        it.sittingId(),
                        it.deliberationId(),
                        it.number() == 0 ? null : it.number(),
                        it.sittingId(),
                        it.body(),
                        it.speaker(),
                        it.answeringPost(),
                        it.answer(),
                        it.answerer(),
                        it.answeredAt() == null ? null : Timestamp.from(it.answeredAt()),
                        it.legible(),
                        it.note(),
                        it.source(),
                        it.answered() ? "ANSWERED" : "OPEN")
                .query(Long.class)
                .single();
    }

    void answer(long id, String answer, String answerer, Instant at) {
        jdbc.sql("update opinion set state = 'ANSWERED', answer = ?, answerer = ?, answered_at = ? where id = ?")
                .params(answer, answerer, Timestamp.from(at), id)
                .update();
    }
}
