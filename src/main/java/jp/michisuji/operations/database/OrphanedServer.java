package jp.michisuji.operations.database;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 取り残されたサーバー。応用が突然終わると PostgreSQL だけが残り、次の起動を妨げる。
 *
 * <p>Call only while holding the folder's lock: then nobody of ours uses the server any more.
 */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final Duration POLITE = Duration.ofSeconds(30);
    private static final Duration FORCED = Duration.ofSeconds(30);

    private OrphanedServer() {}

    static void end(DataFolder folder) throws IOException {
        Optional<ServerProcess> server = ServerProcess.of(folder);
        if (server.isPresent()) {
            log.warn("取り残された PostgreSQL（プロセス {}）を終わらせます。", server.get().handle().pid());
            end(server.get().handle(), folder);
        }
        // 死んだ番号や、今は別のプロセスの番号が残っていると、PostgreSQL は起動を断る
        Files.deleteIfExists(folder.serverPid());
    }

    private static void end(ProcessHandle server, DataFolder folder) {
        List<ProcessHandle> all =
                Stream.concat(server.descendants(), Stream.of(server)).toList();
        server.destroy();
        if (!gone(all, POLITE)) {
            // 書いたものは WAL にある。次の起動で PostgreSQL が自分で立て直す
            server.destroyForcibly();
            if (!gone(all, FORCED)) {
                throw new EmbeddedDatabaseException(
                        "取り残された PostgreSQL（プロセス " + server.pid() + "）を終わらせられません。置き場所: " + folder.path(),
                        "そのプロセスを止めてから、もう一度起動してください。");
            }
        }
    }

    private static boolean gone(List<ProcessHandle> processes, Duration patience) {
        CompletableFuture<?>[] exits =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(exits).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
