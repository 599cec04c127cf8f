package jp.michisuji.approval.after;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import jp.michisuji.approval.DecidedInAbsence;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 後閲の台帳。 */
@Repository
public class PostReviews {

    private final JdbcClient jdbc;

    PostReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFoundException そのような後閲がない */
    public PostReview get(long id) {
        return jdbc.sql("select * from approval_post_review where id = ?")
                .param(id)
                .query(PostReview.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** 代わって承認した順。 */
    public List<PostReview> of(long approvalId) {
        return jdbc.sql("select * from approval_post_review where approval_id = ? order by id")
                .param(approvalId)
                .query(PostReview.class)
                .list();
    }

    /** まだ済んでいないもの。起案の行を押さえる順に並べ、互いを待ち合わない。 */
    List<PostReview> unsettled() {
        return jdbc.sql("select * from approval_post_review where state in ('AWAY', 'OPEN') order by approval_id, id")
                .query(PostReview.class)
                .list();
    }

    long add(DecidedInAbsence decided, PostReview.State state, String reason, Instant at) {
        return jdbc.sql(
                        """
                        insert into approval_post_review (approval_id, step_id, post_code, decided_at, state, reason)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        decided.approvalId(),
                        decided.stepId(),
                        decided.postCode(),
                        Timestamp.from(at),
                        state.name(),
                        reason)
                .query(Long.class)
                .single();
    }

    void follow(long id, String processInstanceId) {
        jdbc.sql("update approval_post_review set process_instance_id = ? where id = ?")
                .params(processInstanceId, id)
                .update();
    }

    void turn(long id, PostReview.State state) {
        jdbc.sql("update approval_post_review set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    void drop(long id, String reason) {
        jdbc.sql("update approval_post_review set state = 'NEEDLESS', reason = ? where id = ?")
                .params(reason, id)
                .update();
    }

    /** @param comment 一言。なければ {@code null} */
    void finish(long id, boolean problem, String comment, Actor by, Instant at) {
        jdbc.sql(
                        """
                        update approval_post_review set state = 'DONE', problem = ?, comment = ?, done_at = ?, done_by = ?,
                          done_post_name = ? where id = ?
                        """)
                .params(problem, comment, Timestamp.from(at), by.personCode(), by.postName(), id)
                .update();
    }
}
