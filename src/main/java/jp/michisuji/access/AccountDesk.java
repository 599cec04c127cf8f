package jp.michisuji.access;

import java.util.List;
import jp.michisuji.access.session.LoginSessions;
import jp.michisuji.access.throttle.Counted;
import jp.michisuji.access.throttle.Digests;
import jp.michisuji.access.throttle.LoginThrottle;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 利用者の窓口。管理者が利用者を作り、止め、仮のパスワードを渡す。 */
@Component
@Transactional
public class AccountDesk {

    private final JdbcClient jdbc;
    private final AccountRegistry registry;
    private final Accounts accounts;
    private final LoginSessions sessions;
    private final LoginThrottle throttle;
    private final Permissions permissions;
    private final CurrentUser user;
    private final OwnGain gain;
    private final AuditLog audit;

    AccountDesk(
            JdbcClient jdbc,
            AccountRegistry registry,
            Accounts accounts,
            LoginSessions sessions,
            LoginThrottle throttle,
            Permissions permissions,
            CurrentUser user,
            OwnGain gain,
            AuditLog audit) {
        this.jdbc = jdbc;
        this.registry = registry;
        this.accounts = accounts;
        this.sessions = sessions;
        this.throttle = throttle;
        this.permissions = permissions;
        this.user = user;
        this.gain = gain;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Listed> accounts() {
        permissions.demand(Action.ACCOUNT_EDIT);
        return jdbc.sql(
                        """
                        select a.username, p.label as person_label, a.must_change, a.disabled
                        from account a left join person p on p.code = a.person_code order by a.username
                        """)
                .query(Listed.class)
                .list();
    }

    @Transactional(readOnly = true)
    public boolean isTaken(String username) {
        return accounts.find(username).isPresent();
    }

    /** @return the temporary password, which is shown once and has to be changed at the first login */
    public String open(String username, String personCode) {
        permissions.demand(Action.ACCOUNT_EDIT);
        gain.demandNotOwnPerson(personCode);
        String password = TemporaryPassword.draw();
        registry.create(username, password, personCode, true);
        record("account.open", username, "利用者を作った");
        return password;
    }

    /** @return the temporary password */
    public String resetPassword(String username) {
        permissions.demand(Action.ACCOUNT_EDIT);
        gain.demandNotOwnPerson(demandKnown(username).personCode());
        String password = TemporaryPassword.draw();
        registry.resetPassword(username, password);
        throttle.forget(Counted.ACCOUNT, Digests.ofName(username));
        sessions.endAll(username);
        record("account.reset", username, "仮のパスワードを渡した");
        return password;
    }

    public void disable(String username, boolean disabled) {
        permissions.demand(Action.ACCOUNT_EDIT);
        demandKnown(username);
        jdbc.sql("update account set disabled = ? where username = ?")
                .params(disabled, username)
                .update();
        if (disabled) {
            sessions.endAll(username);
        }
        record(disabled ? "account.disable" : "account.enable", username, disabled ? "利用者を止めた" : "利用者を再開した");
    }

    private Account demandKnown(String username) {
        return accounts.find(username).orElseThrow(() -> new NotVisibleException("利用者がありません"));
    }

    private void record(String action, String username, String summary) {
        audit.record(user.actor(), Act.of(action, "account", username, summary));
    }

    /** 一覧の利用者。 */
    public record Listed(String username, String personLabel, boolean mustChange, boolean disabled) {}
}
