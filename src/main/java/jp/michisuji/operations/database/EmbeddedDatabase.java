package jp.michisuji.operations.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 組み込みデータベース。設定なしで動くための、止めても残る本物の PostgreSQL。 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String DATABASE = "michisuji";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String ADMINISTRATOR = "postgres";

    private final DataFolder folder;
    private final FolderLock lock;
    private final EmbeddedPostgres server;
    private final DatabaseRoles roles;

    private EmbeddedDatabase(DataFolder folder, FolderLock lock, EmbeddedPostgres server, DatabaseRoles roles) {
        this.folder = folder;
        this.lock = lock;
        this.server = server;
        this.roles = roles;
    }

    /**
     * Starts the server on the folder, making it where there is none.
     *
     * @throws EmbeddedDatabaseException in words for the person who starts the application
     */
    static EmbeddedDatabase open(DataFolder folder, Path binaries, Optional<Restore> restore) {
        try {
            FolderLock lock = FolderLock.take(folder);
            try {
                return open(folder, binaries, restore, lock);
            } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
                OrphanedServer.end(folder);
                lock.close();
                throw e;
            }
        } catch (IOException | IllegalStateException | ExceptionInInitializerError e) {
            throw new EmbeddedDatabaseException(
                    "組み込みの PostgreSQL を起動できません（" + folder.path() + "）: " + e,
                    folder.startLog() + " と " + folder.path().resolve("log") + " の記録、置き場所の持ち主と空き容量を確かめてください。",
                    e);
        }
    }

    private static EmbeddedDatabase open(DataFolder folder, Path binaries, Optional<Restore> restore, FolderLock lock)
            throws IOException {
        OrphanedServer.end(folder);
        if (restore.isPresent()) {
            restore.get().into(folder);
        }
        FolderCheck.prepare(folder);
        String password = FolderCheck.secretOf(folder);
        EmbeddedPostgres server = PostgresLauncher.start(folder, binaries, password);
        EmbeddedDatabase database = new EmbeddedDatabase(folder, lock, server, new DatabaseRoles(password));
        database.prepare();
        FolderCheck.complete(folder);
        log.info("組み込みの PostgreSQL を起動しました（ポート {}、置き場所 {}）。", server.getPort(), folder.path());
        return database;
    }

    /** At every start: a folder of an earlier release has one role, and the tables in its possession. */
    private void prepare() {
        roles.settle(JdbcClient.create(administrator()), DATABASE);
        roles.takeOver(JdbcClient.create(server.getDatabase(ADMINISTRATOR, DATABASE)));
    }

    DataFolder folder() {
        return folder;
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE;
    }

    DatabaseRoles roles() {
        return roles;
    }

    /** For backups only. */
    DataSource administrator() {
        return server.getDatabase(ADMINISTRATOR, ADMINISTRATOR);
    }

    /** The library waits five seconds for the last checkpoint; a full disk cache may need longer. */
    @Override
    public void close() throws IOException {
        try {
            server.close();
            OrphanedServer.end(folder);
        } finally {
            lock.close();
        }
    }
}
