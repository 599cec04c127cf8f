package jp.michisuji.operations.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** データの置き場所。一つの場所は一つのアプリケーションだけが使い、パスワードは場所ごとに一つ作る。 */
final class DataFolder {

    /** この製品が組み込む PostgreSQL の大版。既にある場所の版を黙って上げることはしない。 */
    static final String MAJOR = "18";

    private final Path path;
    private FileChannel channel;
    private FileLock lock;

    DataFolder(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    boolean initialised() {
        return Files.exists(path.resolve("PG_VERSION"));
    }

    /** 他のアプリケーションと取り合わないよう、場所を押さえる。 */
    void occupy() {
        try {
            Files.createDirectories(path);
            channel = FileChannel.open(sibling(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } catch (OverlappingFileLockException busy) {
            lock = null;
        } catch (IOException broken) {
            throw new UncheckedIOException("データの置き場所を使えません: " + path, broken);
        }
        if (lock == null) {
            throw new IllegalStateException("データの置き場所 " + path
                    + " は、動いている別の道筋が使っています。止めてから起動するか、MICHISUJI_EMBEDDED_POSTGRES_DATA_DIR で別の場所を指定してください。");
        }
    }

    void release() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @throws IllegalStateException 別の大版で作られた場所 */
    void demandSameMajor() {
        if (!initialised()) {
            return;
        }
        String found = read(path.resolve("PG_VERSION"));
        if (!MAJOR.equals(found)) {
            throw new IllegalStateException("データの置き場所 " + path + " は PostgreSQL " + found + " で作られています。この版は "
                    + MAJOR + " を使います。控えから移すか、別の場所を指定してください。");
        }
    }

    /** 場所ごとのパスワードのファイル。なければ作る。持ち主だけが読める。 */
    Path secretFile() {
        Path file = sibling(".secret");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            write(file, HexFormat.of().formatHex(random));
        }
        return file;
    }

    String secret() {
        return read(secretFile());
    }

    private Path sibling(String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.createFile(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
