package jp.michisuji.access.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * 確認コード。認証アプリが30秒ごとに出す6桁の数字（RFC 6238、HMAC-SHA-1）。
 *
 * <p>A phone may go half a minute wrong: the code of the step before and after is taken as well.
 */
final class Totp {

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final int DRIFT_STEPS = 1;
    private static final String ISSUER = "Michisuji";

    private Totp() {}

    static byte[] drawSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** @return the number of the 30-second step whose code this is; empty for a wrong code */
    static OptionalLong stepOf(String code, byte[] secret, Instant now) {
        long current = step(now);
        return LongStream.rangeClosed(current - DRIFT_STEPS, current + DRIFT_STEPS)
                .filter(step -> isEqual(code, at(step, secret)))
                .findFirst();
    }

    static String at(Instant moment, byte[] secret) {
        return at(step(moment), secret);
    }

    /** What is typed where the picture cannot be read: groups of four letters. */
    static String typed(byte[] secret) {
        return new Base32().encodeToString(secret).replace("=", "").replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What the picture says to the app. */
    static String address(String username, byte[] secret) {
        String label = URLEncoder.encode(ISSUER + ":" + username, StandardCharsets.UTF_8);
        return "otpauth://totp/%s?secret=%s&issuer=%s"
                .formatted(label, typed(secret).replace(" ", ""), ISSUER);
    }

    private static String at(long step, byte[] secret) {
        try {
            Instant begin = Instant.ofEpochSecond(step * CODES.getTimeStep().toSeconds());
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, CODES.getAlgorithm()), begin, Locale.ROOT);
        } catch (InvalidKeyException neverForRawKeys) {
            throw new IllegalStateException(neverForRawKeys);
        }
    }

    private static long step(Instant moment) {
        return moment.getEpochSecond() / CODES.getTimeStep().toSeconds();
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
