package jp.michisuji.meeting.sitting;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 招集の台帳。 */
@Repository
public class SittingCalls {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /**
     * 招集。一度の知らせ。
     *
     * @param number 1 は初めの招集、2 からは改めての招集
     * @param notice 知らせた文
     */
    public record SittingCall(long sittingId, int number, String notice, Instant calledAt) {

        public LocalDate calledOn() {
            return LocalDate.ofInstant(calledAt, TOKYO);
        }
    }

    private final JdbcClient jdbc;

    SittingCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 招集を新しい順に。 */
    public List<SittingCall> of(long sittingId) {
        return jdbc.sql("select * from sitting_call where sitting_id = ? order by number desc")
                .param(sittingId)
                .query(SittingCall.class)
                .list();
    }

    public Optional<SittingCall> last(long sittingId) {
        return of(sittingId).stream().findFirst();
    }

    void add(SittingCall call, String calledBy) {
        jdbc.sql("insert into sitting_call (sitting_id, number, notice, called_at, called_by) values (?, ?, ?, ?, ?)")
                .params(call.sittingId(), call.number(), call.notice(), Timestamp.from(call.calledAt()), calledBy)
                .update();
    }
}
