package jp.michisuji.access;

import java.util.Optional;
import jp.michisuji.access.session.LoginSessions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** パスワードの変更。今のものを確かめ、決まりに合うときだけ変える。 */
@Component
public class PasswordChange {

    private final Accounts accounts;
    private final AccountRegistry registry;
    private final PasswordEncoder encoder;
    private final LoginSessions sessions;
    private final CurrentUser user;
    private final AuditLog audit;

    PasswordChange(
            Accounts accounts,
            AccountRegistry registry,
            PasswordEncoder encoder,
            LoginSessions sessions,
            CurrentUser user,
            AuditLog audit) {
        this.accounts = accounts;
        this.registry = registry;
        this.encoder = encoder;
        this.sessions = sessions;
        this.user = user;
        this.audit = audit;
    }

    /**
     * Ends the account's other sessions: whoever knew the old password is out.
     *
     * @param sessionId the session that stays
     * @return what stands against it, by field; empty when the password was changed
     */
    @Transactional
    public Optional<Objection> change(String username, String current, String next, String sessionId) {
        Account account = accounts.find(username).orElseThrow(() -> new NotVisibleException("利用者がありません"));
        Optional<Objection> objection = objectionTo(account, current, next);
        if (objection.isEmpty()) {
            registry.changePassword(username, next);
            sessions.endOthers(username, sessionId);
            audit.record(user.actor(), Act.of("password.change", "account", username, "パスワードを変えた"));
        }
        return objection;
    }

    private Optional<Objection> objectionTo(Account account, String current, String next) {
        if (PasswordRule.isTooLong(current) || !encoder.matches(current, account.passwordHash())) {
            return Optional.of(new Objection("current", "今のパスワードが違います。"));
        }
        if (current.equals(next)) {
            return Optional.of(new Objection("next", "今のパスワードと違うものにしてください。"));
        }
        return PasswordRule.objectionTo(next, account.username()).map(reason -> new Objection("next", reason));
    }

    /** 差し支え。どの欄の何が変更を妨げたか。 */
    public record Objection(String field, String reason) {}
}
