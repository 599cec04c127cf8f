package jp.michisuji.operations.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** 控えの SHA-256。傍らのファイルは sha256sum -c で確かめられる形にする。 */
final class Checksum {

    private static final int HEX_LENGTH = 64;

    private Checksum() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest);
    }

    static Path besideOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".sha256");
    }

    static String line(String sha256, Path file) {
        return sha256 + "  " + file.getFileName() + "\n";
    }

    /** What the file beside says, if there is one. */
    static Optional<String> told(Path file) throws IOException {
        Path beside = besideOf(file);
        if (!Files.exists(beside)) {
            return Optional.empty();
        }
        String text = Files.readString(beside);
        return text.length() < HEX_LENGTH ? Optional.of(text) : Optional.of(text.substring(0, HEX_LENGTH));
    }
}
