package jp.michisuji.access.throttle;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * ログインの門番。利用者ごとと接続元ごとに試みを数え、失敗の重なったところを止める。
 *
 * <p>A name is counted whether there is such an account or not, so that being stopped tells nothing. A browser in which
 * somebody has logged in before has a count of its own: nobody can shut that person out by failing elsewhere, not even
 * from the same address.
 */
@Component
public class LoginGuard {

    private final LoginThrottle throttle;
    private final KnownBrowsers browsers;
    private final AuditLog audit;

    LoginGuard(LoginThrottle throttle, KnownBrowsers browsers, AuditLog audit) {
        this.throttle = throttle;
        this.browsers = browsers;
        this.audit = audit;
    }

    /** @throws LockedException while the account, the address or the browser is stopped */
    @Transactional(noRollbackFor = LockedException.class)
    public LoginAttempt begin(String username, LoginOrigin origin) {
        Map<Counted, String> counted = subjects(username, origin);
        Map<Counted, Duration> locks = new EnumMap<>(Counted.class);
        counted.forEach((kind, subject) ->
                locks.put(kind, throttle.admit(kind, subject).orElseThrow(() -> new LockedException("ログインを止めています"))));
        return new LoginAttempt(username, counted, locks);
    }

    @Transactional
    public void succeeded(LoginAttempt attempt) {
        attempt.counted().forEach((kind, subject) -> {
            if (kind == Counted.ADDRESS) {
                throttle.takeBack(kind, subject);
            } else {
                throttle.forget(kind, subject);
            }
        });
    }

    /** Nobody could tell whether the password was right, so nobody is to blame. */
    @Transactional
    public void undecided(LoginAttempt attempt) {
        attempt.counted().forEach(throttle::takeBack);
    }

    /** @param account the account of that name, where there is one */
    @Transactional
    public void failed(LoginAttempt attempt, Optional<String> account) {
        attempt.locks().forEach((kind, length) -> {
            if (kind == Counted.ADDRESS) {
                record("login.locked.address", "address", attempt.counted().get(kind), "接続元からのログイン", length);
            } else {
                account.ifPresent(name -> record("login.locked", "account", name, "利用者のログイン", length));
            }
        });
        throttle.dropOld();
    }

    private Map<Counted, String> subjects(String username, LoginOrigin origin) {
        if (browsers.knows(origin.browser(), username)) {
            return Map.of(Counted.BROWSER, Digests.of(origin.browser() + "\n" + username));
        }
        Map<Counted, String> subjects = new EnumMap<>(Counted.class);
        subjects.put(Counted.ADDRESS, origin.address());
        subjects.put(Counted.ACCOUNT, Digests.ofName(username));
        return subjects;
    }

    private void record(String action, String type, String id, String what, Duration length) {
        if (!length.isZero()) {
            String summary = "失敗が続いたため、%sを%d分止めた".formatted(what, length.toMinutes());
            audit.record(Actor.system(), Act.of(action, type, id, summary));
        }
    }
}
