package jp.michisuji.reminder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 見てよいメール。権限の表ですべてを見てよい人のほかには、自分宛てだけを見せる。 */
@Component
public class VisibleMails {

    private final MailLog log;
    private final MailAttempts attempts;
    private final MailAudience audience;

    VisibleMails(MailLog log, MailAttempts attempts, MailAudience audience) {
        this.log = log;
        this.attempts = attempts;
        this.audience = audience;
    }

    /** Whether mail to everyone may be seen. */
    public boolean everyones() {
        return audience.everyones();
    }

    /** Whether words may be sought in the mails. */
    public boolean maySearch() {
        return audience.maySearch();
    }

    /** The newest first. What they say is withheld from those who only see where they went. */
    public List<Mail> list(MailFilter wanted, int offset, int limit) {
        return shown(log.list(narrowed(wanted), offset, limit));
    }

    public long count(MailFilter wanted) {
        return log.count(narrowed(wanted));
    }

    /** How many wait for a person, by state; states without mail are missing. */
    public Map<Mail.State, Long> awaitingPerson() {
        return log.awaitingPerson(audience.narrow(null));
    }

    /** What only a person can settle: first where nobody knows whether it arrived, then the failed. */
    public List<Mail> awaitingPerson(int limit) {
        return shown(log.awaitingPerson(audience.narrow(null), limit));
    }

    /** Whether the user may decide to send this one again. */
    public boolean mayResend(Mail mail) {
        return mail.state().resendable() && audience.operates();
    }

    /** Empty also where the mail is somebody else's. */
    public Optional<Mail> find(long id) {
        return log.find(id).filter(mail -> audience.maySee(mail.personCode())).map(this::shown);
    }

    /** Every attempt to send it, the oldest first. */
    public List<MailAttempt> attempts(Mail mail) {
        return attempts.of(mail.id());
    }

    private MailFilter narrowed(MailFilter wanted) {
        MailFilter sought = audience.maySearch() ? wanted : wanted.withoutWords();
        return sought.onlyTo(audience.narrow(wanted.person()));
    }

    private List<Mail> shown(List<Mail> mails) {
        return mails.stream().map(this::shown).toList();
    }

    private Mail shown(Mail mail) {
        return audience.mayRead(mail.personCode()) ? mail : mail.withheld();
    }
}
