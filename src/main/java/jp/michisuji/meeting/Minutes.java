package jp.michisuji.meeting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 会議の記録。要旨と主なやりとり、出席、決定・確認事項。 */
@Repository
public class Minutes {

    /** 要旨または主なやりとりの一項。 */
    public record Minute(Long id, long sittingId, Kind kind, String heading, String body, int position) {

        /** 種類。 */
        public enum Kind {
            SUMMARY,
            EXCHANGE
        }
    }

    /** 出席の一件。 */
    public record Attendance(long sittingId, String postCode, String presence, int position) {}

    /** 取組の進捗状況表の一行。 */
    public record ProgressEntry(
            Long id,
            String area,
            String side,
            Long sittingId,
            String decision,
            String openPoint,
            String direction,
            String status,
            String source,
            String note,
            int position) {}

    private final JdbcClient jdbc;

    Minutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Minute> of(long sittingId) {
        return jdbc.sql("select * from minute where sitting_id = ? order by kind desc, position")
                .param(sittingId)
                .query(Minute.class)
                .list();
    }

    public List<Attendance> attendance(long sittingId) {
        return jdbc.sql("select * from attendance where sitting_id = ? order by position, post_code")
                .param(sittingId)
                .query(Attendance.class)
                .list();
    }

    public List<ProgressEntry> progressOf(long sittingId) {
        return jdbc.sql("select * from progress_entry where sitting_id = ? order by position, id")
                .param(sittingId)
                .query(ProgressEntry.class)
                .list();
    }

    /** 進捗状況表の全行（表の順）。 */
    public List<ProgressEntry> progress() {
        return jdbc.sql("select * from progress_entry order by position, id")
                .query(ProgressEntry.class)
                .list();
    }

    /** 要旨を一項加える。空なら何もしない。 */
    void summarize(long sittingId, String text) {
        if (text != null && !text.isBlank()) {
            add(sittingId, Minute.Kind.SUMMARY, null, text.strip());
        }
    }

    void add(long sittingId, Minute.Kind kind, String heading, String body) {
        jdbc.sql(
                        """
                        insert into minute (sitting_id, kind, heading, body, position)
                        values (:sitting, :kind, :heading, :body,
                          coalesce((select max(position) from minute where sitting_id = :sitting), 0) + 1)""")
                .param("sitting", sittingId)
                .param("kind", kind.name())
                .param("heading", heading)
                .param("body", body)
                .update();
    }

    void attend(Attendance attendance) {
        jdbc.sql("insert into attendance (sitting_id, post_code, presence, position) values (?, ?, ?, ?)")
                .params(attendance.sittingId(), attendance.postCode(), attendance.presence(), attendance.position())
                .update();
    }

    void progress(ProgressEntry entry) {
        jdbc.sql(
                        """
                        insert into progress_entry (area, side, sitting_id, decision, open_point, direction, status, source,
                          note, position) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        entry.area(),
                        entry.side(),
                        entry.sittingId(),
                        entry.decision(),
                        entry.openPoint(),
                        entry.direction(),
                        entry.status(),
                        entry.source(),
                        entry.note(),
                        entry.position())
                .update();
    }
}
