package jp.michisuji.meeting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 会議資料の台帳。 */
@Repository
public class Papers {

    private final JdbcClient jdbc;

    Papers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Paper> ofSitting(long sittingId) {
        return jdbc.sql("select * from paper where sitting_id = ? and removed_at is null order by position, id")
                .param(sittingId)
                .query(Paper.class)
                .list();
    }

    public List<Paper> ofDeliberation(long deliberationId) {
        return jdbc.sql("select * from paper where deliberation_id = ? and removed_at is null order by id")
                .param(deliberationId)
                .query(Paper.class)
                .list();
    }

    /** 案件のすべての審議に出した資料。前の段階の資料も後の会議で見られるようにする。 */
    public List<Paper> ofItem(long itemId) {
        return jdbc.sql("select p.* from paper p join deliberation d on d.id = p.deliberation_id"
                        + " where d.item_id = ? and p.removed_at is null order by p.id")
                .param(itemId)
                .query(Paper.class)
                .list();
    }

    void add(Paper paper) {
        jdbc.sql(
                        """
                        insert into paper (sitting_id, deliberation_id, label, title, note, document_id, submitted_on, position)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        paper.sittingId(),
                        paper.deliberationId(),
                        paper.label(),
                        paper.title(),
                        paper.note(),
                        paper.documentId(),
                        paper.submittedOn(),
                        paper.position())
                .update();
    }
}
