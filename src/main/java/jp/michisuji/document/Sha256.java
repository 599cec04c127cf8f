package jp.michisuji.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 内容の指紋。 */
public final class Sha256 {

    private Sha256() {}

    /** @return 64 lower-case hexadecimal digits */
    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 はどの Java にもある", e);
        }
    }
}
