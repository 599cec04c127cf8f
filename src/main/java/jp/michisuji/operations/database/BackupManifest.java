package jp.michisuji.operations.database;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** 控えの札。道筋の控えであることと、どの版の PostgreSQL のものかを示す。 */
final class BackupManifest {

    static final String NAME = "michisuji-backup.properties";

    private static final String FORMAT = "1";

    private BackupManifest() {}

    static String text() {
        return "format=" + FORMAT + "\npostgresql=" + FolderCheck.MAJOR + "\n";
    }

    static void demandUsable(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(NAME);
        Properties told = new Properties();
        if (entry != null) {
            try (InputStream in = zip.getInputStream(entry)) {
                told.load(in);
            }
        }
        if (!FORMAT.equals(told.getProperty("format"))) {
            throw new EmbeddedDatabaseException(zip.getName() + " は道筋の控えではありません。", Restore.CHOOSE_ANOTHER);
        }
        if (!FolderCheck.MAJOR.equals(told.getProperty("postgresql"))) {
            throw new EmbeddedDatabaseException(
                    zip.getName() + " は PostgreSQL " + told.getProperty("postgresql") + " の控えです。この版の道筋は PostgreSQL "
                            + FolderCheck.MAJOR + " を使います。",
                    "控えを取った版の道筋で復元してください。");
        }
    }
}
