package jp.michisuji.approval.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.approval.Edition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 版の台帳。書き足すだけで、直さない。 */
@Repository
public class ApprovalEditions {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    // 封をした記載の形は、画面の JSON の設定に左右されてはならない
    private final JsonMapper json = JsonMapper.builder().build();

    ApprovalEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 新しい版が先。 */
    public List<Edition> of(long approvalId) {
        return jdbc.sql("select * from approval_edition where approval_id = ? order by edition desc")
                .param(approvalId)
                .query(this::edition)
                .list();
    }

    public Optional<Edition> find(long approvalId, int edition) {
        return jdbc.sql("select * from approval_edition where approval_id = ? and edition = ?")
                .params(approvalId, edition)
                .query(this::edition)
                .optional();
    }

    void add(Edition edition) {
        jdbc.sql(
                        """
                        insert into approval_edition (approval_id, edition, subject, body, facts, sha256, made_at,
                          made_by, made_post) values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""")
                .params(
                        edition.approvalId(),
                        edition.edition(),
                        edition.subject(),
                        edition.body(),
                        json.writeValueAsString(edition.facts()),
                        edition.sha256(),
                        Timestamp.from(edition.madeAt()),
                        edition.madeBy(),
                        edition.madePost())
                .update();
    }

    private Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getLong("approval_id"),
                row.getInt("edition"),
                row.getString("subject"),
                row.getString("body"),
                json.readValue(row.getString("facts"), FACTS),
                row.getString("sha256"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_by"),
                row.getString("made_post"));
    }
}
