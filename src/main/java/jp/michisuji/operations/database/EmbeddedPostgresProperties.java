package jp.michisuji.operations.database;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * 組み込みデータベースの設定。
 *
 * <p>Strings, not paths: the framework's path conversion would look into the class path first.
 *
 * @param dataDir data folder, made at the first start; relative to the working directory
 * @param binariesDir where the server's programs are unpacked; beside the data folder if empty
 * @param backupDir where backups are written; {@code backups} beside the data folder if empty
 * @param restoreFrom backup that replaces the data at this start, or empty
 */
@ConfigurationProperties("michisuji.embedded-postgres")
record EmbeddedPostgresProperties(
        @DefaultValue("data/postgres") String dataDir, String binariesDir, String backupDir, String restoreFrom) {

    DataFolder folder() {
        return DataFolder.at(Path.of(dataDir));
    }

    Path binaries() {
        return path(binariesDir).orElseGet(() -> folder().binaries());
    }

    Path backups() {
        return path(backupDir).orElseGet(() -> folder().backups());
    }

    Optional<Path> backupToRestore() {
        return path(restoreFrom);
    }

    private static Optional<Path> path(String text) {
        return StringUtils.hasText(text) ? Optional.of(Path.of(text).toAbsolutePath()) : Optional.empty();
    }
}
