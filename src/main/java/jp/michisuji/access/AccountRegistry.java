package jp.michisuji.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 利用者の登録簿。ログインの名前とパスワードを書く。 */
@Component
@Transactional
public class AccountRegistry {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    AccountRegistry(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    /**
     * @param personCode the person of the register who logs in with it, or null
     * @param mustChange true when the password has to be changed before anything else
     */
    public void create(String username, String rawPassword, String personCode, boolean mustChange) {
        jdbc.sql("insert into account (username, password_hash, person_code, must_change) values (?, ?, ?, ?)")
                .params(username, encoder.encode(rawPassword), personCode, mustChange)
                .update();
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return !jdbc.sql("select exists (select 1 from account)")
                .query(Boolean.class)
                .single();
    }

    void changePassword(String username, String rawPassword) {
        jdbc.sql("update account set password_hash = ?, must_change = false where username = ?")
                .params(encoder.encode(rawPassword), username)
                .update();
    }

    void resetPassword(String username, String rawPassword) {
        jdbc.sql("update account set password_hash = ?, must_change = true where username = ?")
                .params(encoder.encode(rawPassword), username)
                .update();
    }
}
