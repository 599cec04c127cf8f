package jp.michisuji.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * ZIP の目次。中身は広げないので、小さく縮めた巨大なファイルに害されない。
 *
 * <p>Only {@link ZipFile} reads the directory without the contents, and it wants a file.
 */
final class ZipNames {

    private ZipNames() {}

    /** @return 目次の名。読めない ZIP なら空 */
    static Optional<List<String>> of(byte[] content) {
        try {
            Path file = Files.createTempFile("michisuji-", ".zip");
            try {
                Files.write(file, content);
                return read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Names of an old Windows archive are no UTF-8; read byte by byte, any name passes. */
    private static Optional<List<String>> read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            return Optional.of(zip.stream().map(ZipEntry::getName).toList());
        } catch (ZipException notOne) {
            return Optional.empty();
        }
    }
}
