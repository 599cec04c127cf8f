package jp.michisuji.operations.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * 止めて写す控え。組み込みの PostgreSQL を止めている間に、場所をまるごと一つのファイルに写し、また戻す。
 *
 * <p>戻した場所には印を残す。印のあるデータベースは、人が放すまでメールを止める（同じメールを二度出さないため）。
 */
final class ColdBackup {

    static final String RESTORED_MARK = "michisuji.restored";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final List<String> LEFT_OUT = List.of("postmaster.pid", "postmaster.opts", "epg-lock");

    private final DataFolder folder;

    ColdBackup(DataFolder folder) {
        this.folder = folder;
    }

    /** 止まっている場所を写す。 */
    void write(Path file) {
        demandStopped();
        try (Stream<Path> files = Files.walk(folder.path());
                OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path each : (Iterable<Path>) files::iterator) {
                put(zip, each);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("控えを書けません: " + file, broken);
        }
    }

    private void put(ZipOutputStream zip, Path file) throws IOException {
        String name = folder.path().relativize(file).toString().replace('\\', '/');
        if (name.isEmpty() || LEFT_OUT.contains(name)) {
            return;
        }
        zip.putNextEntry(new ZipEntry(Files.isDirectory(file) ? name + "/" : name));
        if (Files.isRegularFile(file)) {
            Files.copy(file, zip);
        }
        zip.closeEntry();
    }

    /** 控えを戻す。今の場所は名を変えて残す。 */
    void restore(Path file) {
        demandStopped();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            if (Files.exists(folder.path())) {
                Files.move(
                        folder.path(),
                        folder.path()
                                .resolveSibling(folder.path().getFileName() + ".before-"
                                        + STAMP.format(LocalDateTime.ofInstant(
                                                Files.getLastModifiedTime(file).toInstant(),
                                                java.time.ZoneId.systemDefault()))));
            }
            Files.createDirectories(folder.path());
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                take(zip, entry);
            }
            Files.createFile(folder.path().resolve(RESTORED_MARK));
        } catch (IOException broken) {
            throw new UncheckedIOException("控えを戻せません: " + file, broken);
        }
    }

    private void take(ZipInputStream zip, ZipEntry entry) throws IOException {
        Path target = folder.path().resolve(entry.getName()).normalize();
        if (!target.startsWith(folder.path())) {
            throw new IOException("控えの外を指す名: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(zip, target);
        }
    }

    private void demandStopped() {
        if (Files.exists(folder.path().resolve("postmaster.pid"))) {
            throw new IllegalStateException("PostgreSQL が動いている間は控えを取れず、戻せません: " + folder.path());
        }
    }
}
