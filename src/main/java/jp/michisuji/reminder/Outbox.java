package jp.michisuji.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import jp.michisuji.organization.Person;
import jp.michisuji.workflow.WorkItem;
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

    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final List<Duration> BACK_OFF = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(6));

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** 宛先が正しくなければ、送らずに失敗として残す。 */
    void put(Person person, String subject, String body, Mail.Kind kind, WorkItem task) {
        boolean valid = MailAddress.valid(person.email());
        jdbc.sql(
                        """
                        insert into mail (message_id, person_code, to_address, subject, body, kind, task_id, item_id, state,
                          next_attempt_at, last_error, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        "<" + UUID.randomUUID() + "@michisuji>",
                        person.code(),
                        person.email() == null ? "" : person.email(),
                        subject,
                        body,
                        kind.name(),
                        task.taskId(),
                        task.subject().itemId(),
                        valid ? "QUEUED" : "FAILED",
                        now(),
                        valid ? null : "宛先の書き方が正しくありません",
                        now())
                .update();
    }

    /** 送る番の来たメールを押さえる。他の節点が押さえたものは飛ばす。 */
    @Transactional
    List<Mail> claim(int most) {
        return jdbc.sql(
                        """
                        update mail set state = 'CLAIMED', claimed_until = :until, attempts = attempts + 1
                         where id in (select id from mail where state = 'QUEUED' and next_attempt_at <= :now
                                       order by next_attempt_at, id limit :most for update skip locked)
                        returning *""")
                .param("until", now().plus(CLAIM))
                .param("now", now())
                .param("most", most)
                .query(Mail.class)
                .list();
    }

    @Transactional
    void sent(Mail mail) {
        jdbc.sql("update mail set state = 'SENT', sent_at = ?, claimed_until = null, last_error = null where id = ?")
                .params(now(), mail.id())
                .update();
    }

    /** 間を空けてもう一度。尽きたら失敗として人に見せる。 */
    @Transactional
    void failed(Mail mail, String reason) {
        boolean again = mail.attempts() <= BACK_OFF.size();
        OffsetDateTime next = again ? now().plus(BACK_OFF.get(mail.attempts() - 1)) : now();
        jdbc.sql("update mail set state = ?, next_attempt_at = ?, claimed_until = null, last_error = ? where id = ?")
                .params(again ? "QUEUED" : "FAILED", next, reason, mail.id())
                .update();
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
