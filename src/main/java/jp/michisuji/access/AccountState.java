package jp.michisuji.access;

import org.springframework.stereotype.Component;

/** 利用者の今の状態。ログインの後に止められた人や、パスワードを変えるべき人を見分ける。 */
@Component
public class AccountState {

    private final Accounts accounts;

    AccountState(Accounts accounts) {
        this.accounts = accounts;
    }

    public Kind of(String username) {
        return accounts.find(username).map(AccountState::kind).orElse(Kind.DISABLED);
    }

    private static Kind kind(Account account) {
        if (account.disabled()) {
            return Kind.DISABLED;
        }
        return account.mustChange() ? Kind.MUST_CHANGE : Kind.GOOD;
    }

    /** 状態の別。 */
    public enum Kind {
        GOOD,
        MUST_CHANGE,
        DISABLED
    }
}
