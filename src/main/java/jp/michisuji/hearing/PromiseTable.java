package jp.michisuji.hearing;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 約束の台帳。 */
@Repository
class PromiseTable implements Promises {

    private final JdbcClient jdbc;

    PromiseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Promise> of(long hearingId) {
        return jdbc.sql("select * from hearing_promise where hearing_id = ? order by due_on, id")
                .param(hearingId)
                .query(Promise.class)
                .list();
    }

    @Override
    public Promise get(long id) {
        return jdbc.sql("select * from hearing_promise where id = ?")
                .param(id)
                .query(Promise.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public long keep(long hearingId, long opinionId, NewPromise promise) {
        return jdbc.sql(
                        """
                        insert into hearing_promise (hearing_id, opinion_id, body, owner_post, due_on)
                        values (?, ?, ?, ?, ?) returning id
                        """)
                .params(hearingId, opinionId, promise.body(), promise.ownerPost(), promise.dueOn())
                .query(Long.class)
                .single();
    }

    @Override
    public void fulfil(long id, String outcome, LocalDate on) {
        jdbc.sql(
                        "update hearing_promise set state = 'DONE', outcome = ?, closed_on = ? where id = ? and state = 'OPEN'")
                .params(outcome, on, id)
                .update();
    }
}
