package jp.michisuji.operations.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** 控えの棚。控えのファイルと、その傍らに置く SHA-256。 */
record BackupShelf(Path folder, Clock clock) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'michisuji-'uuuuMMdd-HHmmss'.zip'");

    /** The newest first. */
    List<BackupFile> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("michisuji-\\d{8}-\\d{6}\\.zip"))
                    .map(BackupShelf::describe)
                    .sorted(Comparator.comparing(BackupFile::madeAt).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that is not yet a backup; it gets its name when it is complete. */
    Path unfinished() throws IOException {
        PrivateFiles.makeFolder(folder);
        Path file = folder.resolve("michisuji.part");
        Files.deleteIfExists(file);
        PrivateFiles.create(file);
        return file;
    }

    BackupFile finish(Path unfinished, String sha256) throws IOException {
        Path file = folder.resolve(NAME.format(LocalDateTime.now(clock)));
        PrivateFiles.write(Checksum.besideOf(file), Checksum.line(sha256, file));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return describe(file);
    }

    private static BackupFile describe(Path file) {
        try {
            LocalDateTime madeAt = LocalDateTime.parse(file.getFileName().toString(), NAME);
            return new BackupFile(
                    file, madeAt, Files.size(file), Checksum.told(file).orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
