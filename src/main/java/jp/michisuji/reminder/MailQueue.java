package jp.michisuji.reminder;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.michisuji.reminder.Mail.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * 送信の列。「押さえる・確定・送る・記す」の順に進む。
 *
 * <p>送ったあと記す前に落ちた一通は、送れたか分からない。二重に送らず、人に見せる。
 */
@Repository
class MailQueue {

    /** 一通を送るのに要る時間の上限（{@link BoundedSockets#LONGEST}）より十分に長い。 */
    static final Duration CLAIM = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final BackOff backOff;
    private final Clock clock;

    MailQueue(JdbcClient jdbc, BackOff backOff, Clock clock) {
        this.jdbc = jdbc;
        this.backOff = backOff;
        this.clock = clock;
    }

    /** {@code after} より後、{@code until} までに送る番の来るもののうち、最も早い時刻。 */
    Optional<Instant> nextBetween(Instant after, Instant until) {
        return jdbc.sql("select min(next_attempt_at) from mail where state = 'QUEUED'"
                        + " and next_attempt_at > ? and next_attempt_at <= ?")
                .params(Timestamp.from(after), Timestamp.from(until))
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    /** 送る番の来たメールを一通押さえる。他の節点が押さえたものは飛ばす。 */
    @Transactional
    Optional<Mail> claim() {
        return jdbc.sql(
                        """
                        update mail set state = 'CLAIMED', claimed_until = :until, claimed_by = :node, attempts = attempts + 1,
                            first_tried_at = coalesce(first_tried_at, :now)
                         where id = (select id from mail where state = 'QUEUED' and next_attempt_at <= :now
                                      order by next_attempt_at, id limit 1 for update skip locked)
                        returning *""")
                .param("until", now().plus(CLAIM))
                .param("node", Node.NAME)
                .param("now", now())
                .query(Mail.class)
                .optional();
    }

    /**
     * 結果を記す。押さえた期限が切れて送信確認待ちになっていても、知った者の結果を採る。
     *
     * @return false where the mail was meanwhile decided upon elsewhere; then nothing is changed
     */
    @Transactional
    boolean mark(Mail mail, Delivery delivery) {
        return switch (delivery.outcome()) {
            case SENT -> mark(mail, State.SENT, clock.instant(), delivery);
            case REFUSED, MALFORMED -> mark(mail, State.FAILED, clock.instant(), delivery);
            case WITHHELD -> mark(mail, State.WITHHELD, clock.instant(), delivery);
            case UNCERTAIN -> mark(mail, State.UNCERTAIN, clock.instant(), delivery);
            case LATER, UNREACHABLE -> again(mail, delivery);
        };
    }

    private boolean again(Mail mail, Delivery delivery) {
        return backOff.next(mail.firstTriedAt(), mail.attempts(), clock.instant())
                .map(next -> mark(mail, State.QUEUED, next, delivery))
                .orElseGet(() -> mark(mail, State.FAILED, clock.instant(), delivery));
    }

    private boolean mark(Mail mail, State state, Instant next, Delivery delivery) {
        return jdbc.sql(
                                """
                        update mail set state = :state, next_attempt_at = :next, sent_at = :sent, last_error = :reason,
                            attempts = attempts - :untried, claimed_until = null
                         where id = :id and claimed_by = :node and state in ('CLAIMED', 'UNCERTAIN')""")
                        .param("state", state.name())
                        .param("next", next.atZone(clock.getZone()).toOffsetDateTime())
                        .param("sent", state == State.SENT ? now() : null)
                        .param("reason", delivery.reason())
                        .param("untried", delivery.outcome().tried() ? 0 : 1)
                        .param("id", mail.id())
                        .param("node", Node.NAME)
                        .update()
                == 1;
    }

    /** 押さえたまま期限の切れたものは、送信確認待ちとする。 */
    @Transactional
    int markUncertain() {
        return jdbc.sql(
                        """
                        with held as (
                          update mail set state = 'UNCERTAIN', claimed_until = null, last_error = :reason
                           where state = 'CLAIMED' and claimed_until < :now returning id, claimed_by)
                        insert into mail_attempt (mail_id, at, node, outcome, reply)
                        select id, :now, claimed_by, 'UNCERTAIN', :reason from held""")
                .param("reason", "送信の途中で止まりました。届いたかを確かめてください")
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
