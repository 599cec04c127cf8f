package jp.michisuji.operations.database;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** 置き場所の検め。使える状態か、これから作るのか、触れてはならないものかを決める。 */
final class FolderCheck {

    /** The major of the packed programs; a test compares it with the running server. */
    static final String MAJOR = "18";

    private static final int SECRET_BYTES = 24;

    private FolderCheck() {}

    /** Leaves the folder either complete or absent with a secret waiting for it. */
    static void prepare(DataFolder folder) throws IOException {
        if (Files.exists(folder.secret())) {
            demandSameMajor(folder);
            Files.deleteIfExists(folder.secretInMaking());
            return;
        }
        if (Files.exists(folder.secretInMaking())) {
            // 最初の起動が途中で終わった。完成していないので、失われるものはない
            FileSystemUtils.deleteRecursively(folder.path());
        }
        demandEmpty(folder);
        PrivateFiles.write(folder.secretInMaking(), newSecret());
    }

    /** From now on the folder counts as complete. */
    static void complete(DataFolder folder) throws IOException {
        if (!Files.exists(folder.secret())) {
            Files.move(folder.secretInMaking(), folder.secret());
        }
    }

    static String secretOf(DataFolder folder) throws IOException {
        boolean complete = Files.exists(folder.secret());
        return Files.readString(complete ? folder.secret() : folder.secretInMaking());
    }

    static void demandSameMajor(DataFolder folder) throws IOException {
        String major = Files.readString(folder.versionFile()).strip();
        if (!MAJOR.equals(major)) {
            throw new EmbeddedDatabaseException(
                    folder.path() + " は PostgreSQL " + major + " のデータです。この版の道筋は PostgreSQL " + MAJOR + " を使います。",
                    "データには触れていません。元の版の道筋で起動するか、PostgreSQL の手順で移し替えてください（README「控えと復元」）。");
        }
    }

    private static void demandEmpty(DataFolder folder) throws IOException {
        if (!Files.exists(folder.path())) {
            return;
        }
        try (Stream<?> files = Files.list(folder.path())) {
            if (files.findAny().isPresent()) {
                throw new EmbeddedDatabaseException(
                        folder.path() + " は空ではなく、道筋が作ったデータフォルダでもありません（"
                                + folder.secret().getFileName() + " がない）。",
                        "MICHISUJI_EMBEDDED_POSTGRES_DATA_DIR に、空か、まだないフォルダを指定してください。");
            }
        }
    }

    private static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
