package jp.michisuji.access;

import jp.michisuji.access.factor.FactorDesk;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** ログインの段階。入ったばかりの人が、ほかの画面の前に済ませるべきことを答える。毎回調べるので、次の画面から効く。 */
@Component
public class LoginStages {

    private final Accounts accounts;
    private final FactorDesk factors;

    LoginStages(Accounts accounts, FactorDesk factors) {
        this.accounts = accounts;
        this.factors = factors;
    }

    public Stage of(Authentication known) {
        return accounts.find(known.getName())
                .map(account -> stage(account, known))
                .orElse(Stage.OUT);
    }

    private Stage stage(Account account, Authentication known) {
        if (account.disabled()) {
            return Stage.OUT;
        }
        if (LoginFactors.isFromIssuer(known)) {
            return Stage.THROUGH;
        }
        if (account.enrolled() && !LoginFactors.hasCode(known)) {
            return Stage.CODE;
        }
        if (account.mustChange()) {
            return Stage.PASSWORD;
        }
        return !account.enrolled() && factors.isRequired() ? Stage.ENROLMENT : Stage.THROUGH;
    }

    /** 段階の別。 */
    public enum Stage {
        THROUGH,
        CODE,
        PASSWORD,
        ENROLMENT,
        OUT
    }
}
