package jp.michisuji.access.factor;

import java.util.Set;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.session.LoginSessions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 二段階目の確認の窓口。本人が登録し、外し、管理者が失くした人のものを消す。 */
@Component
@Transactional
public class FactorDesk {

    private final SecondFactors factors;
    private final RecoveryCodes recovery;
    private final FactorCheck check;
    private final SecretBox box;
    private final FactorSettings settings;
    private final LoginSessions sessions;
    private final Permissions permissions;
    private final CurrentUser user;
    private final AuditLog audit;

    FactorDesk(
            SecondFactors factors,
            RecoveryCodes recovery,
            FactorCheck check,
            SecretBox box,
            FactorSettings settings,
            LoginSessions sessions,
            Permissions permissions,
            CurrentUser user,
            AuditLog audit) {
        this.factors = factors;
        this.recovery = recovery;
        this.check = check;
        this.box = box;
        this.settings = settings;
        this.sessions = sessions;
        this.permissions = permissions;
        this.user = user;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public FactorState state(String username) {
        return new FactorState(box.isUsable(), factors.isEnrolled(username), isRequired(), recovery.left(username));
    }

    /** True when one of the current user's roles of today asks for it. */
    public boolean isRequired() {
        return settings.binds(user.roles());
    }

    @Transactional(readOnly = true)
    public Set<String> enrolled() {
        permissions.demand(Action.OPERATE);
        return factors.enrolled();
    }

    /** Begins anew: a picture that somebody may have seen earlier is void. */
    public Enrolment begin(String username) {
        demandNotEnrolled(username);
        factors.draw(username);
        return enrolment(username);
    }

    @Transactional(readOnly = true)
    public boolean isUnderWay(String username) {
        return factors.secret(username).isPresent();
    }

    /** The picture of the enrolment under way, after a mistyped code. */
    @Transactional(readOnly = true)
    public Enrolment enrolment(String username) {
        byte[] secret = factors.secret(username).orElseThrow(() -> new NotVisibleException("登録を始めていません"));
        return new Enrolment(QrCode.picture(Totp.address(username, secret)), Totp.typed(secret));
    }

    /** @param sessionId the session that stays; the others were entered without a code */
    public CodeAnswer confirm(String username, String code, String sessionId) {
        demandNotEnrolled(username);
        FactorCheck.Outcome outcome = check.check(username, code);
        if (!outcome.passes()) {
            return CodeAnswer.of(outcome);
        }
        factors.confirm(username);
        sessions.endOthers(username, sessionId);
        record("factor.enrol", username, "二段階目の確認を登録した");
        return new CodeAnswer(outcome, recovery.renew(username));
    }

    public CodeAnswer renewCodes(String username, String code) {
        FactorCheck.Outcome outcome = check.check(username, code);
        if (!outcome.passes()) {
            return CodeAnswer.of(outcome);
        }
        record("factor.codes", username, "予備のコードを作り直した");
        return new CodeAnswer(outcome, recovery.renew(username));
    }

    /** @throws AccessDeniedException for a role that needs it */
    public CodeAnswer remove(String username, String code) {
        if (isRequired()) {
            throw new AccessDeniedException("この役割では外せません");
        }
        FactorCheck.Outcome outcome = check.check(username, code);
        if (outcome.passes()) {
            factors.remove(username);
            record("factor.remove", username, "二段階目の確認を外した");
        }
        return CodeAnswer.of(outcome);
    }

    /** For somebody who lost the phone and the recovery codes. Whoever needs it enrols anew at the next login. */
    public void reset(String username) {
        permissions.demand(Action.OPERATE);
        if (!factors.isEnrolled(username)) {
            throw new NotVisibleException("二段階目の確認を登録していません");
        }
        factors.remove(username);
        sessions.endAll(username);
        record("factor.reset", username, "管理者が二段階目の確認を消した");
    }

    private void demandNotEnrolled(String username) {
        if (factors.isEnrolled(username)) {
            throw new NotVisibleException("もう登録しています");
        }
    }

    private void record(String action, String username, String summary) {
        audit.record(user.actor(), Act.of(action, "account", username, summary));
    }
}
