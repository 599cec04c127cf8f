package jp.michisuji.access.throttle;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 停止を解く窓口。管理者が、止まっている利用者と接続元を見て、解く。 */
@Component
@Transactional
public class UnlockDesk {

    private final LoginLocks locks;
    private final LoginThrottle throttle;
    private final Permissions permissions;
    private final CurrentUser user;
    private final AuditLog audit;

    UnlockDesk(LoginLocks locks, LoginThrottle throttle, Permissions permissions, CurrentUser user, AuditLog audit) {
        this.locks = locks;
        this.throttle = throttle;
        this.permissions = permissions;
        this.user = user;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Row> rows() {
        permissions.demand(Action.OPERATE);
        return locks.current().stream()
                .map(lock -> new Row(
                        lock.kind(),
                        lock.subject(),
                        lock.personLabel(),
                        lock.failures(),
                        JapaneseDate.formatDateTime(lock.until())))
                .toList();
    }

    @Transactional(readOnly = true)
    public int others() {
        permissions.demand(Action.OPERATE);
        return locks.others();
    }

    public void unlock(Counted kind, String subject) {
        permissions.demand(Action.OPERATE);
        String key = kind == Counted.ADDRESS ? subject : Digests.ofName(subject);
        if (!throttle.forget(kind, key)) {
            throw new NotVisibleException("止めているログインがありません");
        }
        String type = kind == Counted.ADDRESS ? "address" : "account";
        audit.record(user.actor(), Act.of("login.unlock", type, subject, kind.label() + "の停止を解いた"));
    }

    /** 一覧の一行。 */
    public record Row(Counted kind, String subject, String personLabel, int failures, String until) {}
}
