package jp.michisuji.hearing;

import java.util.Optional;
import jp.michisuji.meeting.point.PointOrigins;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 約束から起きた要検討事項の出所。約束した聴取である。 */
@Component
class PromiseOrigins implements PointOrigins {

    private final JdbcClient jdbc;
    private final Hearings hearings;

    PromiseOrigins(JdbcClient jdbc, Hearings hearings) {
        this.jdbc = jdbc;
        this.hearings = hearings;
    }

    @Override
    public Optional<PointOrigin> of(long pointId) {
        return jdbc.sql("select hearing_id from hearing_promise where point_id = ?")
                .param(pointId)
                .query(Long.class)
                .optional()
                .map(hearings::get)
                .map(hearing -> new PointOrigin(hearing.title() + "の回答での約束", "/hearings/" + hearing.id()));
    }
}
