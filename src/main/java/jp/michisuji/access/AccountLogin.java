package jp.michisuji.access;

import java.util.Optional;
import java.util.function.Supplier;
import jp.michisuji.access.throttle.LoginAttempt;
import jp.michisuji.access.throttle.LoginGuard;
import jp.michisuji.access.throttle.LoginOrigin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * ログイン。利用者名とパスワードを確かめ、結果を監査記録に残す。
 *
 * <p>Our own password is tried first, so that an administrator gets in while the office's directory is down.
 */
@Component
class AccountLogin implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final LoginGuard guard;
    private final ObjectProvider<Directory> directory;
    private final FederatedAccounts federated;
    private final LoginRecord record;
    /** Compared with for unknown names, so that an answer takes as long as for a known one. */
    private final Supplier<String> hashOfNobody;

    AccountLogin(
            Accounts accounts,
            PasswordEncoder encoder,
            LoginGuard guard,
            ObjectProvider<Directory> directory,
            FederatedAccounts federated,
            LoginRecord record) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.guard = guard;
        this.directory = directory;
        this.federated = federated;
        this.record = record;
        this.hashOfNobody = SingletonSupplier.of(() -> encoder.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        LoginOrigin origin = LoginOrigin.of(typed.getDetails());
        LoginAttempt attempt = guard.begin(typed.getName(), origin);
        Optional<Account> found = accounts.find(typed.getName());
        try {
            AccountPrincipal principal = admit(found, typed);
            guard.succeeded(attempt);
            record.entered(principal, awaitsCode(principal));
            return LoginFactors.byPassword(principal, origin.address());
        } catch (AuthenticationServiceException nobodyToAsk) {
            guard.undecided(attempt);
            throw nobodyToAsk;
        } catch (AuthenticationException refused) {
            found.ifPresent(account -> record.refused(account, refused));
            guard.failed(attempt, found.map(Account::username));
            throw refused;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private AccountPrincipal admit(Optional<Account> found, Authentication typed) {
        String password = String.valueOf(typed.getCredentials());
        if (matches(password, found.map(Account::passwordHash).orElseGet(hashOfNobody)) && found.isPresent()) {
            return demandEnabled(found.get()).principal();
        }
        return Optional.ofNullable(directory.getIfAvailable())
                .flatMap(known -> known.identify(typed.getName(), password))
                .map(federated::admit)
                .orElseThrow(() -> new BadCredentialsException("利用者名かパスワードが違います"));
    }

    private boolean awaitsCode(AccountPrincipal principal) {
        return accounts.find(principal.username()).filter(Account::enrolled).isPresent();
    }

    private static Account demandEnabled(Account account) {
        if (account.disabled()) {
            throw new DisabledException("この利用者は止められています");
        }
        return account;
    }

    private boolean matches(String password, String hash) {
        return !PasswordRule.isTooLong(password) && encoder.matches(password, hash);
    }
}
