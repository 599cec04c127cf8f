package jp.michisuji.reminder;

import java.util.List;
import java.util.Optional;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Scope;
import org.springframework.stereotype.Component;

/** 見てよいメール。権限の表ですべてを見てよい人のほかには、自分宛てだけを見せる。 */
@Component
public class VisibleMails {

    /** 職員を表さないアカウント宛てのメールはない。 */
    private static final String NOBODY = "";

    private final MailLog log;
    private final Permissions permissions;
    private final CurrentUser user;

    VisibleMails(MailLog log, Permissions permissions, CurrentUser user) {
        this.log = log;
        this.permissions = permissions;
        this.user = user;
    }

    /** Whether mail to everyone may be seen. */
    public boolean everyones() {
        permissions.demand(Action.MAIL_READ);
        return permissions.scope(Action.MAIL_READ) == Scope.ALL;
    }

    /** The newest first. */
    public List<Mail> list(MailLog.Filter wanted, int offset, int limit) {
        return log.list(narrowed(wanted), offset, limit);
    }

    public long count(MailLog.Filter wanted) {
        return log.count(narrowed(wanted));
    }

    /** Empty also where the mail is somebody else's. */
    public Optional<Mail> find(long id) {
        return log.find(id).filter(mail -> everyones() || mail.personCode().equals(own()));
    }

    private MailLog.Filter narrowed(MailLog.Filter wanted) {
        return everyones() ? wanted : new MailLog.Filter(own(), wanted.state(), wanted.words());
    }

    private String own() {
        return Optional.ofNullable(user.personCode()).orElse(NOBODY);
    }
}
