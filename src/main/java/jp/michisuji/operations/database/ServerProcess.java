package jp.michisuji.operations.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * サーバーのプロセス。データフォルダの postmaster.pid が指すもの。
 *
 * <p>Lines of that file: process id, data folder, start time in seconds since the epoch.
 */
record ServerProcess(ProcessHandle handle) {

    /** 時計の補正で起動時刻の見え方は少し動く。 */
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(60);

    /** The live server of this very folder, and never another process that got its number. */
    static Optional<ServerProcess> of(DataFolder folder) throws IOException {
        if (!Files.exists(folder.serverPid())) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(folder.serverPid());
        if (lines.size() < 3) {
            return Optional.empty();
        }
        Optional<ProcessHandle> handle =
                ProcessHandle.of(Long.parseLong(lines.get(0).strip()));
        return handle.filter(ProcessHandle::isAlive)
                .filter(ServerProcess::isPostgres)
                .filter(server -> serves(server, folder, lines))
                .map(ServerProcess::new);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("postgres"))
                .isPresent();
    }

    private static boolean serves(ProcessHandle process, DataFolder folder, List<String> lines) {
        Path workingFolder = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            if (Files.exists(workingFolder)) {
                return Files.isSameFile(workingFolder, folder.path());
            }
            return Files.isSameFile(Path.of(lines.get(1)), folder.path()) && startedAt(process, lines.get(2));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean startedAt(ProcessHandle process, String epochSecond) {
        Instant told = Instant.ofEpochSecond(Long.parseLong(epochSecond.strip()));
        return process.info()
                .startInstant()
                .map(seen -> Duration.between(told, seen).abs().compareTo(CLOCK_DRIFT) < 0)
                .orElse(false);
    }
}
