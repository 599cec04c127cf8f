package jp.michisuji.operations.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** データの置き場所。組み込み PostgreSQL のデータフォルダ一つと、その中や傍らに置く当システムのファイル。 */
record DataFolder(Path path) {

    /** Links are followed, so that a restore replaces the folder itself and not the link to it. */
    static DataFolder at(Path path) {
        try {
            return new DataFolder(
                    Files.exists(path)
                            ? path.toRealPath()
                            : path.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path versionFile() {
        return path.resolve("PG_VERSION");
    }

    Path serverPid() {
        return path.resolve("postmaster.pid");
    }

    /** Inside the folder, so that it moves with the data; there only once the folder is complete. */
    Path secret() {
        return path.resolve("michisuji.secret");
    }

    /** Stands beside the folder from before its making until it is complete. */
    Path secretInMaking() {
        return sibling(".new-secret");
    }

    /** Left by a restore until the mail is held. */
    Path mailHoldMark() {
        return path.resolve("michisuji.hold-mail");
    }

    /** SHA-256 of the backup that this folder was restored from. */
    Path restoredFrom() {
        return path.resolve("michisuji.restored-from");
    }

    /** What the server's programs said while starting; the running server writes into {@code log} of the folder. */
    Path startLog() {
        return sibling(".start.log");
    }

    Path lockFile() {
        return sibling(".lock");
    }

    Path binaries() {
        return sibling("-binaries");
    }

    Path backups() {
        return path.resolveSibling("backups");
    }

    Path sibling(String suffix) {
        return path.resolveSibling(path.getFileName() + suffix);
    }
}
