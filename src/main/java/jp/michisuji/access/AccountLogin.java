package jp.michisuji.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** ログイン。利用者名とパスワードを確かめ、結果を監査記録に残す。 */
@Component
class AccountLogin implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Standings standings;
    private final AuditLog audit;
    /** Compared with for unknown names, so that an answer takes as long as for a known one. */
    private final Supplier<String> hashOfNobody;

    AccountLogin(Accounts accounts, PasswordEncoder encoder, Standings standings, AuditLog audit) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.standings = standings;
        this.audit = audit;
        this.hashOfNobody = SingletonSupplier.of(() -> encoder.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = String.valueOf(attempt.getCredentials());
        Optional<Account> found = accounts.find(attempt.getName());
        if (found.isEmpty()) {
            matches(password, hashOfNobody.get());
            throw new BadCredentialsException("利用者名かパスワードが違います");
        }
        Account account = found.get();
        if (!accounts.admitAttempt(account.username())) {
            throw new LockedException("ログインを止めています");
        }
        demand(account, password);
        accounts.succeeded(account.username());
        return admitted(new AccountPrincipal(account.username(), account.personCode()));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private void demand(Account account, String password) {
        if (!matches(password, account.passwordHash())) {
            record(account, "login.failed", "ログインに失敗した");
            throw new BadCredentialsException("利用者名かパスワードが違います");
        }
        if (account.disabled()) {
            record(account, "login.refused", "止められた利用者がログインしようとした");
            throw new DisabledException("この利用者は止められています");
        }
    }

    private boolean matches(String password, String hash) {
        return !PasswordRule.isTooLong(password) && encoder.matches(password, hash);
    }

    private Authentication admitted(AccountPrincipal principal) {
        Act act = Act.of("login", "account", principal.username(), "ログインした");
        audit.record(standings.of(principal).actor(), act);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
    }

    private void record(Account account, String action, String summary) {
        // 名乗っただけの人なので、その職員の行為としては残さない。
        audit.record(Actor.system(), Act.of(action, "account", account.username(), summary));
    }
}
