package jp.michisuji.access;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 利用者の表。ログインの名前で利用者を引き当てる。 */
@Component
class Accounts {

    static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(String username) {
        if (username == null || !USERNAME.matcher(username).matches()) {
            return Optional.empty();
        }
        return jdbc.sql(
                        """
                        select a.username, a.password_hash, a.person_code, a.must_change, a.disabled,
                               f.confirmed_at is not null as enrolled
                        from account a left join second_factor f on f.username = a.username where a.username = ?
                        """)
                .param(username)
                .query(Account.class)
                .optional();
    }
}
