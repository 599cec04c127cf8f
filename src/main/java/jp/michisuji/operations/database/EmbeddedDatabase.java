package jp.michisuji.operations.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * 組み込みのデータベース。Maven の資材に入っている本物の PostgreSQL を、続けて使える形で起こす。
 *
 * <p>部品の既定は試験向けで fsync が切れている。ここでは電源が落ちても記録が残る設定に戻す。
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final DataFolder folder;

    private EmbeddedDatabase(EmbeddedPostgres server, DataFolder folder) {
        this.server = server;
        this.folder = folder;
    }

    /** @throws IllegalStateException 場所が使われている、または別の大版で作られている */
    static EmbeddedDatabase start(DataFolder folder) {
        folder.occupy();
        folder.demandSameMajor();
        OrphanedServer.end(folder.path());
        try {
            return new EmbeddedDatabase(builder(folder).start(), folder);
        } catch (IOException broken) {
            folder.release();
            throw new UncheckedIOException("組み込みの PostgreSQL を起こせません: " + folder.path(), broken);
        }
    }

    private static EmbeddedPostgres.Builder builder(DataFolder folder) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.path())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.secretFile().toString())
                .setConnectConfig("password", folder.secret())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("timezone", "Asia/Tokyo");
    }

    DataFolder folder() {
        return folder;
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return folder.secret();
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            folder.release();
        }
    }
}
