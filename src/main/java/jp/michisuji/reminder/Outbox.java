package jp.michisuji.reminder;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.michisuji.reminder.Mail.State;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * 送信箱。知らせる出来事と同じ取引で書き、送る側は「押さえる・確定・送る・記す」の順に進む。
 *
 * <p>送ったあと記す前に落ちた一通は、送れたか分からない。二重に送らず、人に見せる。
 */
@Repository
class Outbox {

    /** 一通を送るのに要る時間（接続と応答の待ちの合計）より十分に長い。 */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final List<Duration> BACK_OFF = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(6));

    /** 節点の名。動いている節点のどれとも重ならない（プロセス番号@ホスト名）。 */
    private static final String NODE = ManagementFactory.getRuntimeMXBean().getName();

    private final JdbcClient jdbc;
    private final JdbcOperations batch;
    private final Clock clock;

    Outbox(JdbcClient jdbc, JdbcOperations batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    /** 宛先が正しくなければ、送らずに失敗として残す。 */
    void put(List<Letter> letters) {
        if (!letters.isEmpty()) {
            batch.batchUpdate(
                    """
                    insert into mail (message_id, person_code, to_address, subject, body, kind, task_id, item_id, state,
                      next_attempt_at, last_error, created_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    letters.stream().map(this::row).toList());
        }
    }

    private Object[] row(Letter letter) {
        String address = letter.to().email();
        boolean valid = MailAddress.valid(address);
        return new Object[] {
            "<" + UUID.randomUUID() + "@michisuji>",
            letter.to().code(),
            address == null ? "" : OneLine.of(address, 300),
            letter.subject(),
            letter.body(),
            letter.kind().name(),
            letter.about().taskId(),
            letter.about().subject().itemId(),
            (valid ? State.QUEUED : State.FAILED).name(),
            now(),
            valid ? null : MailAddress.WRONG,
            now()
        };
    }

    /** 送る番の来たメールを一通押さえる。他の節点が押さえたものは飛ばす。 */
    @Transactional
    Optional<Mail> claim() {
        return jdbc.sql(
                        """
                        update mail set state = 'CLAIMED', claimed_until = :until, claimed_by = :node, attempts = attempts + 1
                         where id = (select id from mail where state = 'QUEUED' and next_attempt_at <= :now
                                      order by next_attempt_at, id limit 1 for update skip locked)
                        returning *""")
                .param("until", now().plus(CLAIM))
                .param("node", NODE)
                .param("now", now())
                .query(Mail.class)
                .optional();
    }

    /**
     * 結果を記す。押さえた期限が切れて不明になっていても、知った者の結果を採る。
     *
     * @return false where the mail was meanwhile decided upon elsewhere; then nothing is changed
     */
    @Transactional
    boolean mark(Mail mail, Delivery delivery) {
        return switch (delivery.outcome()) {
            case SENT -> mark(mail, State.SENT, now(), null);
            case REFUSED -> mark(mail, State.FAILED, now(), delivery.reason());
            case UNCERTAIN -> mark(mail, State.UNCERTAIN, now(), delivery.reason());
            case LATER, UNREACHABLE -> again(mail, delivery.reason());
        };
    }

    /** 間を空けてもう一度。尽きたら失敗として人に見せる。 */
    private boolean again(Mail mail, String reason) {
        return mail.attempts() > BACK_OFF.size()
                ? mark(mail, State.FAILED, now(), reason)
                : mark(mail, State.QUEUED, now().plus(BACK_OFF.get(mail.attempts() - 1)), reason);
    }

    private boolean mark(Mail mail, State state, OffsetDateTime next, String reason) {
        return jdbc.sql(
                                """
                        update mail set state = :state, next_attempt_at = :next, sent_at = :sent, last_error = :reason,
                            claimed_until = null
                         where id = :id and claimed_by = :node and state in ('CLAIMED', 'UNCERTAIN')""")
                        .param("state", state.name())
                        .param("next", next)
                        .param("sent", state == State.SENT ? now() : null)
                        .param("reason", reason)
                        .param("id", mail.id())
                        .param("node", NODE)
                        .update()
                == 1;
    }

    /** 押さえたまま期限の切れたものは、送れたか不明とする。 */
    @Transactional
    int markUncertain() {
        return jdbc.sql("update mail set state = 'UNCERTAIN', claimed_until = null,"
                        + " last_error = '送信の途中で止まりました。届いたかを確かめてください'"
                        + " where state = 'CLAIMED' and claimed_until < ?")
                .param(now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
