package jp.michisuji.operations.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** 控えを開く手。持ち主だけが読める形で、控えの外へは決して書かない。 */
record Unpacking(ZipFile zip, Path target) {

    void all() throws IOException {
        PrivateFiles.makeFolder(target);
        for (ZipEntry entry : zip.stream().toList()) {
            if (!entry.getName().equals(BackupManifest.NAME)) {
                one(entry);
            }
        }
    }

    private void one(ZipEntry entry) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new EmbeddedDatabaseException("控えに外を指す名前があります: " + entry.getName(), Restore.CHOOSE_ANOTHER);
        }
        if (entry.isDirectory()) {
            PrivateFiles.makeFolder(path);
            return;
        }
        PrivateFiles.create(path);
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(path)) {
            in.transferTo(out);
        }
    }
}
