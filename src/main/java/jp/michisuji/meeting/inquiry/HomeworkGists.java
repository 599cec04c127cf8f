package jp.michisuji.meeting.inquiry;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 要旨の台帳。 */
@Repository
public class HomeworkGists {

    private final JdbcClient jdbc;
    private final Clock clock;

    HomeworkGists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public HomeworkGist of(long inquiryId) {
        return jdbc.sql("select * from homework_gist where inquiry_id = ?")
                .param(inquiryId)
                .query(HomeworkGist.class)
                .optional()
                .orElseGet(() -> HomeworkGist.unwritten(inquiryId));
    }

    /** @return 版が合わなければ {@code false} */
    boolean write(long inquiryId, String body, int version, String editedBy) {
        return jdbc.sql(
                                        """
                        insert into homework_gist (inquiry_id, body, version, edited_at, edited_by)
                        select :id, :body, 1, :at, :by where :version = 0
                        on conflict (inquiry_id) do nothing""")
                                .param("id", inquiryId)
                                .param("body", body)
                                .param("at", OffsetDateTime.now(clock))
                                .param("by", editedBy)
                                .param("version", version)
                                .update()
                        == 1
                || rewrite(inquiryId, body, version, editedBy);
    }

    private boolean rewrite(long inquiryId, String body, int version, String editedBy) {
        return jdbc.sql(
                                """
                        update homework_gist set body = ?, version = version + 1, edited_at = ?, edited_by = ?
                         where inquiry_id = ? and version = ?""")
                        .params(body, OffsetDateTime.now(clock), editedBy, inquiryId, version)
                        .update()
                == 1;
    }

    void published(long inquiryId, int version) {
        jdbc.sql("update homework_gist set published_at = ?, published_version = ? where inquiry_id = ?")
                .params(OffsetDateTime.now(clock), version, inquiryId)
                .update();
    }
}
