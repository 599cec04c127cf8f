package jp.michisuji.meeting.record;

import jp.michisuji.meeting.Sitting;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 記録を書いている会議。確定した会議の記録は変えられない。 */
@Repository
class RecordSitting {

    private final JdbcClient jdbc;

    RecordSitting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * 会議の行を取引の終わりまで押さえる。同じ会議の記録は一筆ずつ順に書かれ、書く間に確定することもない。
     *
     * @throws ConflictException 確定したか、中止した
     */
    void hold(long sittingId) {
        String state = jdbc.sql("select state from sitting where id = ? for no key update")
                .param(sittingId)
                .query(String.class)
                .optional()
                .orElseThrow(NotFoundException::new);
        if (!Sitting.State.valueOf(state).open()) {
            throw new ConflictException("確定した会議、中止した会議の記録は変えられません");
        }
    }
}
