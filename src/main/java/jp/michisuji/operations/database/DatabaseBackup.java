package jp.michisuji.operations.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * データベースの控え。動かしたまま、データフォルダの全体を一つのファイルに写す。
 *
 * <p>The file holds everything, the password of the server and the accounts of the users included: guard it like the
 * data folder. It is a physical copy and fits only the same PostgreSQL major and the same kind of machine.
 */
public final class DatabaseBackup {

    private final EmbeddedDatabase database;
    private final BackupShelf shelf;
    private final ReentrantLock one = new ReentrantLock();

    DatabaseBackup(EmbeddedDatabase database, BackupShelf shelf) {
        this.database = database;
        this.shelf = shelf;
    }

    /** The newest first. */
    public List<BackupFile> files() {
        return shelf.files();
    }

    /**
     * Makes a backup and returns when it is complete on the disk. The database stays in use meanwhile.
     *
     * @throws IllegalStateException if another backup is being made
     */
    public BackupFile make(Consumer<BackupProgress> progress) {
        if (!one.tryLock()) {
            throw new IllegalStateException("控えはもう取り始めています。");
        }
        try {
            return make(shelf.unfinished(), progress);
        } catch (IOException e) {
            throw new UncheckedIOException("控えを書けません: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw new IllegalStateException("控えを取れません: " + e.getMessage(), e);
        } finally {
            one.unlock();
        }
    }

    private BackupFile make(Path unfinished, Consumer<BackupProgress> progress) throws IOException, SQLException {
        try {
            return shelf.finish(unfinished, write(unfinished, progress));
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private String write(Path target, Consumer<BackupProgress> progress) throws IOException, SQLException {
        BackupScope scope = new BackupScope(database.folder().path());
        try (BaseBackup base = new BaseBackup(database.administrator().getConnection())) {
            base.begin();
            List<Path> files = scope.files();
            try (BackupArchive archive = new BackupArchive(target, counting(files, progress))) {
                archive.text(BackupManifest.NAME, BackupManifest.text());
                copyData(scope, files, archive);
                copyLog(scope, base.end(), archive);
                return archive.finish();
            }
        }
    }

    private static void copyData(BackupScope scope, List<Path> files, BackupArchive archive) throws IOException {
        for (Path folder : scope.folders()) {
            archive.folder(scope.nameOf(folder));
        }
        for (Path file : files) {
            archive.copy(scope.nameOf(file), file);
        }
        archive.copy(scope.nameOf(scope.control()), scope.control());
    }

    private static void copyLog(BackupScope scope, BaseBackup.End end, BackupArchive archive) throws IOException {
        archive.text("backup_label", end.label());
        try (Stream<Path> segments = Files.list(scope.log())) {
            for (Path segment : segments.filter(
                            file -> end.needs(file.getFileName().toString()))
                    .toList()) {
                archive.copy(scope.nameOf(segment), segment);
            }
        }
    }

    private static LongConsumer counting(List<Path> files, Consumer<BackupProgress> progress) {
        long total = files.stream().mapToLong(DatabaseBackup::size).sum();
        AtomicLong done = new AtomicLong();
        return bytes -> progress.accept(new BackupProgress(done.addAndGet(bytes), total));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // 数えるまでに消えたファイル
            return 0;
        }
    }
}
