package jp.michisuji.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** まとめの台帳。いつ作り、誰に何を知らせたか。 */
@Repository
class DigestRuns {

    /** 一度の作成。 */
    record Run(LocalDate day, Instant composedAt, int people, int lines) {}

    private final JdbcClient jdbc;
    private final JdbcOperations batch;
    private final Clock clock;

    DigestRuns(JdbcClient jdbc, JdbcOperations batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    /** @return その日のまとめを、他の節点が既に作ったなら {@code false} */
    boolean begin(LocalDate day) {
        return jdbc.sql("insert into digest_run (day, composed_at) values (?, ?) on conflict do nothing")
                        .params(day, OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    Optional<Run> lastBefore(LocalDate day) {
        return jdbc.sql("select * from digest_run where day < ? order by day desc limit 1")
                .param(day)
                .query(Run.class)
                .optional();
    }

    Optional<Run> last() {
        return jdbc.sql("select * from digest_run order by day desc limit 1")
                .query(Run.class)
                .optional();
    }

    void add(LocalDate day, Collection<Digest> digests) {
        List<Object[]> rows = new ArrayList<>();
        digests.forEach(digest ->
                digest.lines().forEach(line -> rows.add(row(day, digest.person().code(), line))));
        batch.batchUpdate(
                """
                insert into digest_line (day, person_code, section, task_id, receiver, tone, due_on, detail)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                rows);
        jdbc.sql("update digest_run set people = ?, lines = ? where day = ?")
                .params(digests.size(), rows.size(), day)
                .update();
    }

    private static Object[] row(LocalDate day, String person, DigestLine line) {
        DigestPart part = line.part();
        return new Object[] {
            day,
            person,
            line.section().name(),
            line.taskId(),
            part.to() == ReminderPolicy.To.HOLDER ? part.as().name() : part.to().name(),
            line.reminds() ? part.tone().name() : null,
            line.dueOn(),
            line.change() == null ? null : line.change().reason()
        };
    }
}
