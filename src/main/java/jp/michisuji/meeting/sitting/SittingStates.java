package jp.michisuji.meeting.sitting;

import java.time.LocalDate;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sitting.State;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.web.ConflictException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 開催の状態の台帳。状態を一つ先へ進める。 */
@Repository
class SittingStates {

    private final JdbcClient jdbc;
    private final Sittings sittings;

    SittingStates(JdbcClient jdbc, Sittings sittings) {
        this.jdbc = jdbc;
        this.sittings = sittings;
    }

    /**
     * 会議を取引の終わりまで押さえ、次の状態へ進めるかを確かめる。
     *
     * @throws ConflictException 他の職員が先に進めたか変えた
     */
    Sitting demand(long id, State wanted, int version) {
        Sitting sitting = sittings.lock(id);
        if (!sitting.state().mayBecome(wanted)) {
            throw new ConflictException("この会議は" + sitting.state().label() + "です。「" + wanted.label() + "」にはできません");
        }
        if (sitting.version() != version) {
            throw new ConflictException("他の職員が先にこの会議を変えました");
        }
        return sitting;
    }

    void advance(long id, State to, LocalDate today) {
        jdbc.sql(
                        """
                        update sitting set state = :state, version = version + 1,
                          called_on = case when :state = 'CALLED' then :today else called_on end,
                          confirmed_on = case when :state = 'CONFIRMED' then :today else confirmed_on end
                         where id = :id""")
                .param("state", to.name())
                .param("today", today)
                .param("id", id)
                .update();
    }
}
