package jp.michisuji.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 利用者の表。ログインの試みを数え、続けて失敗した利用者をしばらく止める。 */
@Component
class Accounts {

    static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Account> find(String username) {
        if (username == null || !USERNAME.matcher(username).matches()) {
            return Optional.empty();
        }
        return jdbc.sql(
                        "select username, password_hash, person_code, must_change, disabled from account where username = ?")
                .param(username)
                .query(Account.class)
                .optional();
    }

    /**
     * Counts an attempt before the password is looked at, so that attempts made at the same moment cannot slip past the
     * count.
     *
     * @return false while the account is locked
     */
    @Transactional
    boolean admitAttempt(String username) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<Integer> failures = jdbc.sql(
                        """
                        update account set failures = failures + 1
                        where username = :username and (locked_until is null or locked_until <= :now)
                        returning failures
                        """)
                .param("username", username)
                .param("now", now)
                .query(Integer.class)
                .optional();
        failures.flatMap(LockPolicy::lockAfter)
                .ifPresent(lock -> jdbc.sql("update account set locked_until = ? where username = ?")
                        .params(now.plus(lock), username)
                        .update());
        return failures.isPresent();
    }

    @Transactional
    void succeeded(String username) {
        jdbc.sql("update account set failures = 0, locked_until = null where username = ?")
                .param(username)
                .update();
    }
}
