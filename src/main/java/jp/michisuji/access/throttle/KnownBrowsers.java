package jp.michisuji.access.throttle;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** なじみのブラウザー。ある利用者としてログインできたブラウザーを、預けた印で見分ける。 */
@Component
@Transactional
public class KnownBrowsers {

    public static final Duration KEPT = Duration.ofDays(180);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownBrowsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean knows(String token, String username) {
        if (token == null || username.indexOf('\0') >= 0) {
            return false;
        }
        return jdbc.sql(
                        "select exists (select 1 from known_browser where token_digest = ? and username = ? and used_at > ?)")
                .params(Digests.of(token), username, OffsetDateTime.now(clock).minus(KEPT))
                .query(Boolean.class)
                .single();
    }

    /** @return the mark to leave in the browser: its own, where it has one that is known, otherwise a new one */
    public String remember(String token, String username) {
        String kept = isIssued(token) ? token : draw();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("delete from known_browser where used_at < ?")
                .param(now.minus(KEPT))
                .update();
        jdbc.sql(
                        """
                        insert into known_browser (token_digest, username, used_at) values (?, ?, ?)
                        on conflict (token_digest, username) do update set used_at = excluded.used_at
                        """)
                .params(Digests.of(kept), username, now)
                .update();
        return kept;
    }

    /** A mark we did not make is not taken over: somebody may have planted it. */
    private boolean isIssued(String token) {
        return token != null
                && jdbc.sql("select exists (select 1 from known_browser where token_digest = ?)")
                        .param(Digests.of(token))
                        .query(Boolean.class)
                        .single();
    }

    private static String draw() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
