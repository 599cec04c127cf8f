package jp.michisuji.meeting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 条件の台帳。 */
@Repository
public class AgreementConditions {

    private final JdbcClient jdbc;

    AgreementConditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public AgreementCondition get(long id) {
        return jdbc.sql("select * from agreement_condition where id = ?")
                .param(id)
                .query(AgreementCondition.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    public List<AgreementCondition> ofItem(long itemId) {
        return jdbc.sql("select c.* from agreement_condition c join deliberation d on d.id = c.deliberation_id"
                        + " where d.item_id = ? order by c.id")
                .param(itemId)
                .query(AgreementCondition.class)
                .list();
    }

    public List<Long> unfulfilled(long deliberationId) {
        return jdbc.sql(
                        "select id from agreement_condition where deliberation_id = ? and fulfilled_at is null order by id")
                .param(deliberationId)
                .query(Long.class)
                .list();
    }

    void add(long deliberationId, String body, String ownerPost) {
        jdbc.sql("insert into agreement_condition (deliberation_id, body, owner_post) values (?, ?, ?)")
                .params(deliberationId, body, ownerPost)
                .update();
    }

    void fulfil(long id, String report, Instant at) {
        jdbc.sql("update agreement_condition set report = ?, fulfilled_at = ? where id = ?")
                .params(report, Timestamp.from(at), id)
                .update();
    }
}
