package jp.michisuji.reminder;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 不達の窓口。不達の宛先を見せ、直ったと分かれば印を消し、そのことを監査記録に残す。 */
@Component
public class AddressFaultDesk {

    private final AddressFaults faults;
    private final MailAudience audience;
    private final Permissions permissions;
    private final CurrentUser user;
    private final AuditLog audit;

    AddressFaultDesk(
            AddressFaults faults, MailAudience audience, Permissions permissions, CurrentUser user, AuditLog audit) {
        this.faults = faults;
        this.audience = audience;
        this.permissions = permissions;
        this.user = user;
        this.audit = audit;
    }

    /** Those the user may see, the newest first. */
    public List<AddressFault> open() {
        return faults.open(audience.narrow(null));
    }

    public boolean mayClear() {
        return audience.operates();
    }

    /** @throws ConflictException when it was cleared before */
    @Transactional
    public void clear(long id) {
        permissions.demand(Action.MAIL_OPERATE);
        AddressFault fault = faults.find(id).orElseThrow(NotFoundException::new);
        if (!faults.clear(id, user.actor().personLabel())) {
            throw new ConflictException("この宛先の不達の印は、もう消してあります");
        }
        Act act = Act.of("mail.fault-clear", "address-fault", String.valueOf(id), "不達の印を消した（" + fault.address() + "）");
        audit.record(user.actor(), act.changed("宛先", "不達", "送れる"));
    }
}
