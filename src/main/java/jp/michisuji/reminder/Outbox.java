package jp.michisuji.reminder;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.michisuji.reminder.Mail.State;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** 送信箱。知らせる出来事と同じ取引で書く。同じ手紙を二度入れても、二通目はできない。 */
@Repository
class Outbox {

    private static final int LONGEST_ADDRESS = 300;

    private final JdbcOperations jdbc;
    private final Skips skips;
    private final Clock clock;

    Outbox(JdbcOperations jdbc, Skips skips, Clock clock) {
        this.jdbc = jdbc;
        this.skips = skips;
        this.clock = clock;
    }

    /**
     * 宛先を持たない人には書かず、そのことを残す。宛先が正しくなければ、送らずに失敗として残す。
     *
     * @return how many were new
     */
    int put(List<Letter> letters) {
        Map<Boolean, List<Letter>> byAddress = letters.stream().collect(partitioningBy(Letter::addressed));
        skips.note(byAddress.get(false).stream()
                .map(letter -> Skips.Unsent.of(letter, Skip.Reason.NO_ADDRESS))
                .toList());
        return byAddress.get(true).isEmpty() ? 0 : write(byAddress.get(true));
    }

    private int write(List<Letter> letters) {
        return Arrays.stream(jdbc.batchUpdate(
                        """
                        insert into mail (message_id, person_code, to_address, subject, body, kind, subject_key, on_day,
                          task_id, item_id, state, next_attempt_at, last_error, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (person_code, kind, subject_key, on_day) do nothing""",
                        letters.stream().map(this::row).toList()))
                .sum();
    }

    private Object[] row(Letter letter) {
        String address = letter.to().email();
        boolean valid = MailAddress.valid(address);
        OffsetDateTime leaves = leaves(letter);
        return new Object[] {
            "<" + UUID.randomUUID() + "@michisuji>",
            letter.to().code(),
            OneLine.of(address, LONGEST_ADDRESS),
            letter.subject(),
            letter.body(),
            letter.kind().name(),
            letter.subjectKey(),
            leaves.toLocalDate(),
            letter.taskId(),
            letter.itemId(),
            (valid ? State.QUEUED : State.FAILED).name(),
            leaves,
            valid ? null : MailAddress.WRONG,
            OffsetDateTime.now(clock)
        };
    }

    private OffsetDateTime leaves(Letter letter) {
        Instant moment = letter.sendAt() == null ? clock.instant() : letter.sendAt();
        return moment.atZone(clock.getZone()).toOffsetDateTime();
    }
}
