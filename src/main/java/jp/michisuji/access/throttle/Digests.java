package jp.michisuji.access.throttle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** 要約値。そのものを残したくない語を SHA-256 に替える。 */
public final class Digests {

    private Digests() {}

    public static String of(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException neverOnAnyJvm) {
            throw new IllegalStateException(neverOnAnyJvm);
        }
    }

    /** Upper and lower case count as one: whoever tries both gains no second round of tries. */
    public static String ofName(String username) {
        return of(username.toLowerCase(Locale.ROOT));
    }
}
