package jp.michisuji.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 送らなかったメールの記録。同じ人・種類・題目・日・わけは一行だけ残す。 */
@Repository
class Skips {

    private static final int LONGEST_TITLE = 200;
    private static final String WHERE = " where (:person::text is null or person_code = :person)";

    /**
     * 送らなかった一通。
     *
     * @param subjectKey what the mail would have been about, as in {@link Letter}
     * @param title what a person reads: the task's step, a subject line
     */
    record Unsent(String personCode, Mail.Kind kind, String subjectKey, String title, Skip.Reason reason) {

        static Unsent of(Letter letter, Skip.Reason reason) {
            return new Unsent(letter.to().code(), letter.kind(), letter.subjectKey(), letter.subject(), reason);
        }
    }

    private final JdbcClient jdbc;
    private final JdbcOperations batch;
    private final Clock clock;

    Skips(JdbcClient jdbc, JdbcOperations batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    void note(Unsent unsent) {
        note(List.of(unsent));
    }

    void note(Collection<Unsent> unsent) {
        batch.batchUpdate(
                """
                insert into mail_skip (person_code, kind, subject_key, title, on_day, reason, at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                unsent.stream().map(this::row).toList());
    }

    private Object[] row(Unsent unsent) {
        return new Object[] {
            unsent.personCode(),
            unsent.kind().name(),
            unsent.subjectKey(),
            OneLine.of(unsent.title(), LONGEST_TITLE),
            LocalDate.now(clock),
            unsent.reason().name(),
            OffsetDateTime.now(clock)
        };
    }

    /**
     * The newest first.
     *
     * @param person only this person's, or null for everyone's
     */
    List<Skip> list(String person, int offset, int limit) {
        return jdbc.sql("select * from mail_skip" + WHERE + " order by id desc offset :offset limit :limit")
                .param("person", person)
                .param("offset", offset)
                .param("limit", limit)
                .query(Skip.class)
                .list();
    }

    long count(String person) {
        return jdbc.sql("select count(*) from mail_skip" + WHERE)
                .param("person", person)
                .query(Long.class)
                .single();
    }
}
