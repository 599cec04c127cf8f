package jp.michisuji.operations;

import java.util.List;
import java.util.Map;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.reminder.Mail;
import jp.michisuji.reminder.MailHold;
import jp.michisuji.reminder.MailHoldState;
import jp.michisuji.reminder.MailLog;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 送れていないメールの窓口。送り直し、止めたメールを再開し、そのことを記録に残す。 */
@Component
public class MailDesk {

    private static final int MOST_AT_ONCE = 500;

    private final MailLog log;
    private final MailHold hold;
    private final Permissions permissions;
    private final CurrentUser user;
    private final AuditLog audit;

    MailDesk(MailLog log, MailHold hold, Permissions permissions, CurrentUser user, AuditLog audit) {
        this.log = log;
        this.hold = hold;
        this.permissions = permissions;
        this.user = user;
        this.audit = audit;
    }

    /** The newest first. */
    public List<Mail> in(Mail.State state, int offset, int limit) {
        permissions.demand(Action.OPERATE);
        return log.list(everyones(state), offset, limit);
    }

    /** States without mail are missing. */
    public Map<Mail.State, Long> counts() {
        permissions.demand(Action.OPERATE);
        return log.counts();
    }

    public MailHoldState hold() {
        permissions.demand(Action.OPERATE);
        return hold.state();
    }

    /** @throws ConflictException when it is no longer failed or uncertain */
    @Transactional
    public void retry(long id) {
        permissions.demand(Action.OPERATE);
        log.find(id).orElseThrow(NotFoundException::new);
        if (!log.retry(id, user.actor())) {
            throw new ConflictException("このメールは、もう送り直しています");
        }
    }

    /**
     * Queues the failed mail again. Uncertain mail is left: each may have arrived, and a person must look.
     *
     * @return how many, at most 500 at once
     */
    @Transactional
    public long retryFailed() {
        permissions.demand(Action.OPERATE);
        Actor actor = user.actor();
        return log.list(everyones(Mail.State.FAILED), 0, MOST_AT_ONCE).stream()
                .filter(mail -> log.retry(mail.id(), actor))
                .count();
    }

    /** @throws ConflictException when the mail is not held */
    @Transactional
    public void release() {
        permissions.demand(Action.OPERATE);
        MailHoldState state = hold.state();
        if (!state.held()) {
            throw new ConflictException("メールは、もう再開しています");
        }
        hold.release(user.actor().personLabel());
        Act act = Act.of("mail.release", "mail-hold", "1", "止めていたメールを再開した（止めた理由: " + state.reason() + "）");
        audit.record(user.actor(), act.changed("メール", "止めている", "送る"));
    }

    private static MailLog.Filter everyones(Mail.State state) {
        return new MailLog.Filter(null, state, null);
    }
}
