package jp.michisuji.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** 圧縮ファイルの広がり。中身を溜めずに数え、上限を越えたところで断る。広がる爆弾でメモリーを使い切らない。 */
final class UnpackedSize {

    private static final int MOST_BYTES = 40 * 1024 * 1024;
    private static final int MOST_ENTRIES = 500;

    private UnpackedSize() {}

    static void demandModest(byte[] content) throws IOException {
        byte[] buffer = new byte[8192];
        long bytes = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    bytes += read;
                    demand(bytes, entries);
                }
                demand(bytes, entries);
            }
        }
    }

    private static void demand(long bytes, int entries) {
        if (bytes > MOST_BYTES || entries > MOST_ENTRIES) {
            throw new OversizedFileException("ファイルを開くと大きくなりすぎます（開いて 40 MB まで）。");
        }
    }
}
