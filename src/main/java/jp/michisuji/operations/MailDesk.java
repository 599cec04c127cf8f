package jp.michisuji.operations;

import java.util.List;
import java.util.Map;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.reminder.Mail;
import jp.michisuji.reminder.MailFilter;
import jp.michisuji.reminder.MailHold;
import jp.michisuji.reminder.MailHoldState;
import jp.michisuji.reminder.MailLog;
import jp.michisuji.reminder.VisibleMails;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 送れていないメールの窓口。行方ごとに見せ、止めたメールを再開し、そのことを記録に残す。 */
@Component
public class MailDesk {

    private final VisibleMails mails;
    private final MailLog log;
    private final MailHold hold;
    private final Permissions permissions;
    private final CurrentUser user;
    private final AuditLog audit;

    MailDesk(
            VisibleMails mails, MailLog log, MailHold hold, Permissions permissions, CurrentUser user, AuditLog audit) {
        this.mails = mails;
        this.log = log;
        this.hold = hold;
        this.permissions = permissions;
        this.user = user;
        this.audit = audit;
    }

    /** The newest first. */
    public List<Mail> in(Mail.State state, int offset, int limit) {
        permissions.demand(Action.MAIL_OPERATE);
        return mails.list(MailFilter.in(state), offset, limit);
    }

    /** States without mail are missing. */
    public Map<Mail.State, Long> counts() {
        permissions.demand(Action.MAIL_OPERATE);
        return log.counts();
    }

    public MailHoldState hold() {
        permissions.demand(Action.MAIL_OPERATE);
        return hold.state();
    }

    /** @throws ConflictException when the mail is not held */
    @Transactional
    public void release() {
        permissions.demand(Action.MAIL_OPERATE);
        MailHoldState state = hold.state();
        if (!state.held()) {
            throw new ConflictException("メールは、もう再開しています");
        }
        hold.release(user.actor().personLabel());
        Act act = Act.of("mail.release", "mail-hold", "1", "止めていたメールを再開した（止めた理由: " + state.reason() + "）");
        audit.record(user.actor(), act.changed("メール", "止めている", "送る"));
    }
}
