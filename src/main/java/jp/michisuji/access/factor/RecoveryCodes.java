package jp.michisuji.access.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.michisuji.access.throttle.Digests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 予備のコード。認証アプリの代わりに一度ずつ使える、紙に控えるコード。 */
@Component
class RecoveryCodes {

    static final int NUMBER = 10;

    /** 紙から写すときに取り違えやすい文字は使わない。 */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final JdbcClient jdbc;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the new codes, which are kept nowhere; those before them are void */
    List<String> renew(String username) {
        jdbc.sql("delete from recovery_code where username = ?").param(username).update();
        List<String> codes =
                Stream.generate(RecoveryCodes::draw).distinct().limit(NUMBER).toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_code (username, code_digest) values (?, ?)")
                .params(username, digest(code))
                .update());
        return codes;
    }

    /** @return false for a wrong code and for one used before */
    boolean use(String username, String code) {
        return jdbc.sql(
                                "update recovery_code set used_at = ? where username = ? and code_digest = ? and used_at is null")
                        .params(OffsetDateTime.now(clock), username, digest(code))
                        .update()
                > 0;
    }

    int left(String username) {
        return jdbc.sql("select count(*) from recovery_code where username = ? and used_at is null")
                .param(username)
                .query(Integer.class)
                .single();
    }

    private static String digest(String code) {
        return Digests.of(code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }

    private static String draw() {
        return IntStream.range(0, GROUPS)
                .mapToObj(group -> RANDOM.ints(GROUP_LENGTH, 0, LETTERS.length())
                        .mapToObj(at -> LETTERS.substring(at, at + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
