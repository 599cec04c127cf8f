package jp.michisuji.operations.database;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * 控え。データベース全体を写した一つのファイル。
 *
 * @param size bytes
 * @param sha256 of the whole file in lower-case hex, or null where the checksum beside it is missing
 */
public record BackupFile(Path path, LocalDateTime madeAt, long size, String sha256) {

    public String name() {
        return path.getFileName().toString();
    }
}
