package jp.michisuji.reminder;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 止まったメールの始末。人が決めて、もう一度送るか、届いていたと記す。どちらも監査記録に残る。 */
@Component
public class HeldMails {

    private static final int MOST_AT_ONCE = 500;

    private final MailLog log;
    private final MailStates states;
    private final Organization organization;
    private final Permissions permissions;
    private final CurrentUser user;
    private final AuditLog audit;

    HeldMails(
            MailLog log,
            MailStates states,
            Organization organization,
            Permissions permissions,
            CurrentUser user,
            AuditLog audit) {
        this.log = log;
        this.states = states;
        this.organization = organization;
        this.permissions = permissions;
        this.user = user;
        this.audit = audit;
    }

    /**
     * もう一度送る。識別子は変えず、宛先はその人の今のものにする。
     *
     * @throws ConflictException when it no longer waits for a person
     */
    @Transactional
    public void resend(long id) {
        permissions.demand(Action.MAIL_OPERATE);
        if (!requeue(log.find(id).orElseThrow(NotFoundException::new))) {
            throw new ConflictException("このメールは、もう送り直しています");
        }
    }

    /**
     * 失敗したものをもう一度送る。送信確認待ちは、届いているかもしれないので一通ずつ人が見る。
     *
     * @return how many, at most 500 at once
     */
    @Transactional
    public long resendFailed() {
        permissions.demand(Action.MAIL_OPERATE);
        List<Mail> failed = log.list(MailFilter.in(Mail.State.FAILED), 0, MOST_AT_ONCE);
        return failed.stream().filter(this::requeue).count();
    }

    /**
     * 届いていたと記す。
     *
     * @throws ConflictException when nobody waits any more to know whether it arrived
     */
    @Transactional
    public void confirmArrived(long id) {
        permissions.demand(Action.MAIL_OPERATE);
        Mail mail = log.find(id).orElseThrow(NotFoundException::new);
        if (!states.arrived(mail)) {
            throw new ConflictException("このメールは、もう扱いが決まっています");
        }
        record("mail.arrived", mail, "メールが届いていたことを確かめた", Mail.State.SENT, mail.toAddress());
    }

    private boolean requeue(Mail mail) {
        String address = address(mail);
        boolean queued = states.requeue(mail, address);
        if (queued) {
            record("mail.retry", mail, "メールをもう一度送ることにした", Mail.State.QUEUED, address);
        }
        return queued;
    }

    private void record(String action, Mail mail, String summary, Mail.State state, String address) {
        Act act = Act.of(action, "mail", String.valueOf(mail.id()), summary)
                .onItem(mail.itemId())
                .changed("状態", mail.state().label(), state.label())
                .changed("宛先", mail.toAddress(), address);
        audit.record(user.actor(), act);
    }

    /** A wrong address may have been put right since. */
    private String address(Mail mail) {
        return organization
                .findPerson(mail.personCode())
                .map(Person::email)
                .filter(MailAddress::valid)
                .orElse(mail.toAddress());
    }
}
