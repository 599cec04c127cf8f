package jp.michisuji.access.factor;

import java.util.Optional;
import java.util.OptionalLong;
import jp.michisuji.access.throttle.Counted;
import jp.michisuji.access.throttle.Digests;
import jp.michisuji.access.throttle.LoginThrottle;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.shared.WallClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 確認コードの確かめ。誤りの重なった利用者はしばらく止め、一度使ったコードは受けない。 */
@Component
@Transactional
public class FactorCheck {

    private final SecondFactors factors;
    private final RecoveryCodes recovery;
    private final LoginThrottle throttle;
    private final AuditLog audit;
    private final WallClock clock;

    FactorCheck(
            SecondFactors factors, RecoveryCodes recovery, LoginThrottle throttle, AuditLog audit, WallClock clock) {
        this.factors = factors;
        this.recovery = recovery;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a typed code turned out to be. */
    public enum Outcome {
        RIGHT,
        RECOVERY,
        WRONG,
        LOCKED;

        public boolean passes() {
            return this == RIGHT || this == RECOVERY;
        }
    }

    public Outcome check(String username, String typed) {
        Optional<java.time.Duration> lock = throttle.admit(Counted.CODE, Digests.ofName(username));
        if (lock.isEmpty()) {
            return Outcome.LOCKED;
        }
        Outcome outcome = outcome(username, typed.strip());
        if (outcome.passes()) {
            throttle.forget(Counted.CODE, Digests.ofName(username));
        } else {
            record(username, "login.code.failed", "確認コードが違った");
            lock.filter(length -> !length.isZero())
                    .ifPresent(length ->
                            record(username, "login.locked", "確認コードの誤りが続いたため、%d分止めた".formatted(length.toMinutes())));
        }
        return outcome;
    }

    private Outcome outcome(String username, String typed) {
        if (isRight(username, typed.replaceAll("\\s", ""))) {
            return Outcome.RIGHT;
        }
        return recovery.use(username, typed) ? Outcome.RECOVERY : Outcome.WRONG;
    }

    private boolean isRight(String username, String code) {
        OptionalLong step = factors.secret(username)
                .map(secret -> Totp.stepOf(code, secret, clock.now()))
                .orElseGet(OptionalLong::empty);
        return step.isPresent() && factors.take(username, step.getAsLong());
    }

    private void record(String username, String action, String summary) {
        audit.record(Actor.system(), Act.of(action, "account", username, summary));
    }
}
