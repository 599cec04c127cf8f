package jp.michisuji.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** RFC 6238 の付録 B の秘密。 */
    private static final byte[] RFC = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void 規格の例と同じコードになる(long seconds, String code) {
        assertThat(Totp.at(Instant.ofEpochSecond(seconds), RFC)).isEqualTo(code);
        assertThat(Totp.stepOf(code, RFC, Instant.ofEpochSecond(seconds))).hasValue(seconds / 30);
    }

    @Test
    void 前後一つのコードまで受け_その外は受けない() {
        Instant now = Instant.ofEpochSecond(1_000_000_000L);

        for (int steps = -1; steps <= 1; steps++) {
            String code = Totp.at(now.plusSeconds(30L * steps), RFC);
            assertThat(Totp.stepOf(code, RFC, now)).hasValue(1_000_000_000L / 30 + steps);
        }
        assertThat(Totp.stepOf(Totp.at(now.minusSeconds(60), RFC), RFC, now)).isEmpty();
        assertThat(Totp.stepOf(Totp.at(now.plusSeconds(60), RFC), RFC, now)).isEmpty();
        assertThat(Totp.stepOf("", RFC, now)).isEmpty();
    }

    @Test
    void 秘密は毎回違い_アプリの読む形で渡す() {
        assertThat(Totp.drawSecret()).hasSize(20).isNotEqualTo(Totp.drawSecret());
        assertThat(Totp.typed(RFC)).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(Totp.address("kaikaku-kacho", RFC))
                .isEqualTo("otpauth://totp/Michisuji%3Akaikaku-kacho"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Michisuji");
    }
}
