package jp.michisuji.operations.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** PostgreSQL の起こし方。試験向けの既定を、本物のデータを預かる設定に改める。 */
final class PostgresLauncher {

    /** 突然の終了のあとは、書きかけを立て直す時間が要る。 */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private PostgresLauncher() {}

    static EmbeddedPostgres start(DataFolder folder, Path binaries, String password) throws IOException {
        demandNamespaceForRoot();
        PrivateFiles.makeFolder(binaries);
        Files.deleteIfExists(folder.startLog());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.path())
                .setOverrideWorkingDirectory(binaries.toFile())
                .setCleanDataDirectory(false)
                // JVM の終了処理と競うと止まるのに一分かかる。Bean として閉じる
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(Redirect.appendTo(folder.startLog().toFile()))
                .setConnectConfig("password", password);
        initialize(builder, folder);
        keepDurable(builder);
        keepPrivate(builder);
        writeLog(builder);
        return builder.start();
    }

    /** Used when the folder is made: a password from the first moment, and one sort order on every machine. */
    private static void initialize(EmbeddedPostgres.Builder builder, DataFolder folder) {
        builder.setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.secretInMaking().toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    private static void keepDurable(EmbeddedPostgres.Builder builder) {
        builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("wal_level", "replica")
                .setServerConfig("timezone", "Asia/Tokyo")
                .setServerConfig("max_connections", "100");
    }

    private static void keepPrivate(EmbeddedPostgres.Builder builder) {
        builder.setServerConfig("listen_addresses", "localhost").setServerConfig("unix_socket_directories", "");
    }

    /** One file a weekday, overwritten the week after: it never fills the disk and outlives a crash of ours. */
    private static void writeLog(EmbeddedPostgres.Builder builder) {
        builder.setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", "log")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                .setServerConfig("log_rotation_age", "1d")
                .setServerConfig("log_rotation_size", "0")
                .setServerConfig("log_timezone", "Asia/Tokyo");
    }

    private static void demandNamespaceForRoot() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root && !LinuxUtils.isUnshareAvailable()) {
            throw new EmbeddedDatabaseException(
                    "PostgreSQL は root では動きません。ここでは root を隔てる仕組み（unshare -U）も使えません。",
                    "root 以外の利用者で起動するか、SPRING_DATASOURCE_URL で外部の PostgreSQL を指定してください。");
        }
    }
}
