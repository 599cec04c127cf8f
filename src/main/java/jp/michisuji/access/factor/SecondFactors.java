package jp.michisuji.access.factor;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 二段階目の確認の表。 */
@Component
class SecondFactors {

    private final JdbcClient jdbc;
    private final SecretBox box;
    private final Clock clock;

    SecondFactors(JdbcClient jdbc, SecretBox box, Clock clock) {
        this.jdbc = jdbc;
        this.box = box;
        this.clock = clock;
    }

    boolean isEnrolled(String username) {
        return jdbc.sql("select exists (select 1 from second_factor where username = ? and confirmed_at is not null)")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    Set<String> enrolled() {
        return jdbc
                .sql("select username from second_factor where confirmed_at is not null")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** A fresh secret for an enrolment under way; one that is confirmed stays. */
    void draw(String username) {
        jdbc.sql(
                        """
                        insert into second_factor (username, secret) values (?, ?)
                        on conflict (username) do update set secret = excluded.secret, last_step = 0
                        where second_factor.confirmed_at is null
                        """)
                .params(username, box.close(Totp.drawSecret()))
                .update();
    }

    Optional<byte[]> secret(String username) {
        return jdbc.sql("select secret from second_factor where username = ?")
                .param(username)
                .query(byte[].class)
                .optional()
                .map(box::open);
    }

    /** @return false when the code of this step or of a later one was taken before, here or on another node */
    boolean take(String username, long step) {
        return jdbc.sql("update second_factor set last_step = ? where username = ? and last_step < ?")
                        .params(step, username, step)
                        .update()
                > 0;
    }

    void confirm(String username) {
        jdbc.sql("update second_factor set confirmed_at = ? where username = ?")
                .params(OffsetDateTime.now(clock), username)
                .update();
    }

    boolean remove(String username) {
        return jdbc.sql("delete from second_factor where username = ?")
                        .param(username)
                        .update()
                > 0;
    }
}
