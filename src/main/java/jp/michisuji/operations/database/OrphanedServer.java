package jp.michisuji.operations.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 取り残された PostgreSQL。アプリケーションが強制終了されると、その PostgreSQL だけが動き続ける。
 *
 * <p>場所は既に押さえてあるので、そこで動く PostgreSQL に持ち主はいない。止めてから起こし直す。
 */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private OrphanedServer() {}

    static void end(Path dataFolder) {
        Path pidFile = dataFolder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        server(pidFile, dataFolder).ifPresent(OrphanedServer::stop);
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** 記された番号の過程が、確かにこの場所の PostgreSQL であるときだけ返す。番号は使い回される。 */
    private static Optional<ProcessHandle> server(Path pidFile, Path dataFolder) {
        try {
            List<String> lines = Files.readAllLines(pidFile);
            boolean here = lines.size() > 1 && Path.of(lines.get(1).strip()).equals(dataFolder);
            return here
                    ? ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(OrphanedServer::isPostgres)
                    : Optional.empty();
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(Path::of).map(Path::getFileName).map(Path::toString).stream()
                .anyMatch(name -> name.startsWith("postgres"));
    }

    private static void stop(ProcessHandle server) {
        log.warn("前の起動で取り残された PostgreSQL（{}）を止めます", server.pid());
        server.destroy();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            server.destroyForcibly();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException broken) {
            throw new CompletionException(broken.getCause());
        }
    }
}
