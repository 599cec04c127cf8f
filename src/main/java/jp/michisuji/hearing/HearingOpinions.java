package jp.michisuji.hearing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 聴取で出された意見の台帳。述べられた言葉は、後から書き換えない。 */
@Repository
public class HearingOpinions {

    private final JdbcClient jdbc;

    HearingOpinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<HearingOpinion> of(long hearingId) {
        return jdbc.sql("select * from hearing_opinion where hearing_id = ? order by number")
                .param(hearingId)
                .query(HearingOpinion.class)
                .list();
    }

    void add(long hearingId, String body) {
        jdbc.sql(
                        """
                        insert into hearing_opinion (hearing_id, number, body)
                        select :hearing, coalesce(max(number), 0) + 1, :body
                        from hearing_opinion where hearing_id = :hearing
                        """)
                .param("hearing", hearingId)
                .param("body", body)
                .update();
    }

    /** @return その聴取にその意見がなければ {@code false} */
    boolean reply(long hearingId, long opinionId, String reply, String repliedBy, Instant at) {
        return jdbc.sql(
                                """
                                update hearing_opinion set reply = ?, replied_by = ?, replied_at = ?
                                where id = ? and hearing_id = ?
                                """)
                        .params(reply, repliedBy, Timestamp.from(at), opinionId, hearingId)
                        .update()
                == 1;
    }
}
