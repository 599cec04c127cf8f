package jp.michisuji.access;

import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** ログインの記録。入れた人、断られた人を監査記録に残す。 */
@Component
public class LoginRecord {

    private final Standings standings;
    private final AuditLog audit;

    LoginRecord(Standings standings, AuditLog audit) {
        this.standings = standings;
        this.audit = audit;
    }

    /** @param awaitsCode true while the code of the authenticator app is still to come */
    void entered(AccountPrincipal principal, boolean awaitsCode) {
        if (awaitsCode) {
            record(principal.username(), "login.password", "パスワードが合い、確認コードを待つ");
        } else {
            entered(principal, "ログインした");
        }
    }

    public void entered(AccountPrincipal principal, String summary) {
        Act act = Act.of("login", "account", principal.username(), summary);
        audit.record(standings.of(principal).actor(), act);
    }

    void refused(Account account, AuthenticationException why) {
        if (why instanceof DisabledException) {
            record(account.username(), "login.refused", "止められた利用者がログインしようとした");
        } else {
            record(account.username(), "login.failed", "ログインに失敗した");
        }
    }

    /** 名乗っただけの人なので、その職員の行為としては残さない。 */
    private void record(String username, String action, String summary) {
        audit.record(Actor.system(), Act.of(action, "account", username, summary));
    }
}
