package jp.michisuji.operations.database;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** 控えのファイルを書く手。書きながら SHA-256 を数え、終わりに円盤まで書き切る。 */
final class BackupArchive implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest = Checksum.digest();
    private final FileOutputStream file;
    private final ZipOutputStream zip;
    private final LongConsumer copied;

    /** @param copied told the bytes of each piece copied */
    BackupArchive(Path target, LongConsumer copied) throws IOException {
        this.copied = copied;
        file = new FileOutputStream(target.toFile());
        zip = new ZipOutputStream(new DigestOutputStream(file, digest), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void folder(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name + "/"));
        zip.closeEntry();
    }

    void text(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A file that vanished since it was listed is left out. */
    void copy(String name, Path source) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            zip.putNextEntry(new ZipEntry(name));
            transfer(in, zip);
            zip.closeEntry();
        } catch (NoSuchFileException e) {
            copied.accept(0);
        }
    }

    private void transfer(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            copied.accept(read);
        }
    }

    /** @return SHA-256 of the whole file */
    String finish() throws IOException {
        zip.finish();
        zip.flush();
        file.getChannel().force(true);
        return Checksum.hex(digest);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
