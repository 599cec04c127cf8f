package jp.michisuji.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 筋の台帳。どの移管のどの準備が、始まり、差し戻され、終わったか。 */
@Repository
@Transactional
public class Tracks {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Tracks(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<TrackProgress> of(long transferId) {
        return jdbc.sql(
                        """
                        select * from transfer_track where transfer_id = ?
                         order by array_position(array['MANUAL', 'LAYOUT', 'BUDGET', 'STAFFING', 'RULES', 'NOTICE'], track)""")
                .param(transferId)
                .query(Tracks::row)
                .list();
    }

    @Transactional(readOnly = true)
    List<TrackProgress> all() {
        return jdbc.sql("select * from transfer_track order by transfer_id")
                .query(Tracks::row)
                .list();
    }

    private static TrackProgress row(ResultSet row, int number) throws SQLException {
        return new TrackProgress(
                row.getLong("transfer_id"),
                Track.valueOf(row.getString("track")),
                TrackProgress.State.valueOf(row.getString("state")),
                row.getString("process_instance_id"),
                row.getObject("started_at", OffsetDateTime.class),
                row.getObject("ended_at", OffsetDateTime.class),
                row.getInt("returned"),
                row.getInt("rounds"),
                row.getString("rework_reason"));
    }

    /** 要る筋と要らない筋を書き留める。既に動いている筋はそのままにする。 */
    void plan(long transferId, Collection<Track> needed) {
        for (Track track : Track.values()) {
            String state = needed.contains(track) ? "WAITING" : "NOT_NEEDED";
            jdbc.sql(
                            """
                            insert into transfer_track (transfer_id, track, state) values (?, ?, ?)
                            on conflict (transfer_id, track) do update set state = excluded.state
                             where transfer_track.state in ('NOT_NEEDED', 'WAITING')""")
                    .params(transferId, track.name(), state)
                    .update();
        }
    }

    public void started(long transferId, Track track, String processInstanceId) {
        jdbc.sql(
                        """
                        insert into transfer_track as t (transfer_id, track, state, process_instance_id, started_at, rounds)
                        values (?, ?, 'RUNNING', ?, ?, 1)
                        on conflict (transfer_id, track) do update set state = 'RUNNING', ended_at = null,
                          process_instance_id = excluded.process_instance_id, started_at = excluded.started_at,
                          rounds = t.rounds + 1""")
                .params(transferId, track.name(), processInstanceId, OffsetDateTime.now(clock))
                .update();
    }

    public void ended(long transferId, Track track, TrackProgress.State state) {
        jdbc.sql("update transfer_track set state = ?, ended_at = ? where transfer_id = ? and track = ?")
                .params(state.name(), OffsetDateTime.now(clock), transferId, track.name())
                .update();
        events.publishEvent(new ReadinessTouched(transferId));
    }

    /** 判定のあとでやり直すわけを残す。 */
    void rework(long transferId, Track track, String reason) {
        jdbc.sql("update transfer_track set rework_reason = ? where transfer_id = ? and track = ?")
                .params(reason, transferId, track.name())
                .update();
    }

    public void returned(long transferId, Track track) {
        jdbc.sql("update transfer_track set returned = returned + 1 where transfer_id = ? and track = ?")
                .params(transferId, track.name())
                .update();
    }
}
