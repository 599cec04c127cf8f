package jp.michisuji.hearing;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.web.NotFoundException;
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

    /** @throws NotFoundException その意見がない */
    public HearingOpinion get(long id) {
        return jdbc.sql("select * from hearing_opinion where id = ?")
                .param(id)
                .query(HearingOpinion.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    void add(long hearingId, String body) {
        add(hearingId, body, null);
    }

    /** @param arrivedOn 聴取のあとで届いた日。聴取の場で出されたなら {@code null} */
    long add(long hearingId, String body, LocalDate arrivedOn) {
        return jdbc.sql(
                        """
                        insert into hearing_opinion (hearing_id, number, body, arrived_on)
                        select :hearing, coalesce(max(number), 0) + 1, :body, cast(:arrived as date)
                        from hearing_opinion where hearing_id = :hearing
                        returning id
                        """)
                .param("hearing", hearingId)
                .param("body", body)
                .param("arrived", arrivedOn)
                .query(Long.class)
                .single();
    }

    /** 答える手続の実行を書き留める。 */
    void follow(long opinionId, String processInstanceId) {
        jdbc.sql("update hearing_opinion set process_instance_id = ? where id = ?")
                .params(processInstanceId, opinionId)
                .update();
    }

    void decide(long opinionId, Disposition disposition, String reason) {
        jdbc.sql("update hearing_opinion set disposition = ?, reason = ? where id = ?")
                .params(disposition.name(), reason, opinionId)
                .update();
    }

    /** @return その聴取にその意見がなければ {@code false} */
    boolean convey(long hearingId, long opinionId, LocalDate on, ConveyanceWay way, String by) {
        return jdbc.sql(
                                """
                                update hearing_opinion set conveyed_on = ?, conveyed_way = ?, conveyed_by = ?
                                where id = ? and hearing_id = ?
                                """)
                        .params(on, way.name(), by, opinionId, hearingId)
                        .update()
                == 1;
    }

    /** まだ伝えていない意見に、もう回答を要しないこととする。 */
    void release(long hearingId) {
        jdbc.sql("update hearing_opinion set answer_needed = false where hearing_id = ? and conveyed_on is null")
                .param(hearingId)
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
