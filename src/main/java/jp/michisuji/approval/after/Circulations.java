package jp.michisuji.approval.after;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.michisuji.approval.CirculationKind;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 回りの台帳。根回しと供覧の、回す職と見た印。 */
@Repository
public class Circulations {

    private final JdbcClient jdbc;

    Circulations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 根回しが先、供覧が後。その中では加えた順。 */
    public List<Circulation> of(long approvalId) {
        return jdbc.sql("select * from approval_circulation where approval_id = ? order by kind desc, id")
                .param(approvalId)
                .query(Circulation.class)
                .list();
    }

    public Optional<Circulation> find(long approvalId, CirculationKind kind, String postCode) {
        return of(approvalId).stream()
                .filter(each -> each.kind() == kind && each.postCode().equals(postCode))
                .findFirst();
    }

    /** まだ回していない職を書き直す。既に回した職は残る。 */
    public void plan(long approvalId, CirculationKind kind, List<Circulation.Planned> wanted) {
        jdbc.sql("delete from approval_circulation where approval_id = ? and kind = ? and sent_at is null")
                .params(approvalId, kind.name())
                .update();
        wanted.forEach(each -> add(approvalId, kind, each));
    }

    /** @return 既にその職へ回していれば、又は回すつもりなら {@code false} */
    public boolean add(long approvalId, CirculationKind kind, Circulation.Planned wanted) {
        return jdbc.sql(
                                """
                        insert into approval_circulation (approval_id, kind, post_code, reason, added)
                        select :approval, :kind, :post, :reason, :added
                        where not exists (select 1 from approval_circulation
                                           where approval_id = :approval and kind = :kind and post_code = :post)
                        """)
                        .param("approval", approvalId)
                        .param("kind", kind.name())
                        .param("post", wanted.postCode())
                        .param("reason", wanted.reason())
                        .param("added", wanted.added())
                        .update()
                == 1;
    }

    /** @throws NotFoundException そのような回りがない */
    public Circulation get(long id) {
        return jdbc.sql("select * from approval_circulation where id = ?")
                .param(id)
                .query(Circulation.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** 回していない職に、回した印を付ける。 @return 今回した職 */
    List<String> send(long approvalId, CirculationKind kind, Instant at) {
        return jdbc.sql(
                        """
                        update approval_circulation set sent_at = ?
                        where approval_id = ? and kind = ? and sent_at is null returning post_code
                        """)
                .params(Timestamp.from(at), approvalId, kind.name())
                .query(String.class)
                .list();
    }

    /** 回した職を、回している手続と結ぶ。 */
    void follow(long approvalId, CirculationKind kind, List<String> posts, String processInstanceId) {
        jdbc.sql("update approval_circulation set process_instance_id = ? where approval_id = ? and kind = ?"
                        + " and post_code = any(?)")
                .params(processInstanceId, approvalId, kind.name(), posts.toArray(String[]::new))
                .update();
    }

    /** まだ見ていない職へ回している手続。 */
    List<String> running(long approvalId, CirculationKind kind) {
        return jdbc.sql("select distinct process_instance_id from approval_circulation where approval_id = ?"
                        + " and kind = ? and seen_at is null and process_instance_id is not null")
                .params(approvalId, kind.name())
                .query(String.class)
                .list();
    }

    /** @return 既に見た印があれば {@code false} */
    boolean see(long id, Actor by, String comment, Instant at) {
        return jdbc.sql(
                                """
                        update approval_circulation set seen_at = ?, seen_by = ?, seen_post_name = ?, comment = ?
                        where id = ? and seen_at is null
                        """)
                        .params(Timestamp.from(at), by.personCode(), by.postName(), comment, id)
                        .update()
                == 1;
    }
}
