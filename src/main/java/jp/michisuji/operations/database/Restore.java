package jp.michisuji.operations.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * 復元。起動のときに、控えから新しいデータフォルダを作って今のものと置き換える。今のものは名を変えて残す。
 *
 * <p>Nothing is touched before the backup has been checked and unpacked wholly.
 */
record Restore(Path backup, Clock clock) {

    static final String CHOOSE_ANOTHER = "今のデータには触れていません。別の控えを指定するか、指定を外して起動してください。";

    private static final Logger log = LoggerFactory.getLogger(Restore.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    void into(DataFolder folder) throws IOException {
        String sha256 = verified();
        if (isDone(folder, sha256)) {
            // 指定を外し忘れたまま起動し直しても、復元のあとの仕事を失わせない
            log.warn("{} からはもう復元しています。今のデータのまま起動します。復元の指定を外してください。", backup);
            return;
        }
        log.info("{} から復元します。", backup);
        Path fresh = unpack(folder);
        Files.writeString(fresh.resolve(folder.restoredFrom().getFileName()), sha256);
        Files.writeString(
                fresh.resolve(folder.mailHoldMark().getFileName()),
                backup.getFileName().toString());
        exchange(folder, fresh);
    }

    private String verified() throws IOException {
        if (!Files.isRegularFile(backup)) {
            throw new EmbeddedDatabaseException("控え " + backup + " がありません。", CHOOSE_ANOTHER);
        }
        String sha256 = Checksum.of(backup);
        Optional<String> told = Checksum.told(backup);
        if (told.isEmpty()) {
            log.warn("{} がないので、控えの SHA-256 は確かめられません。", Checksum.besideOf(backup));
        } else if (!told.get().equals(sha256)) {
            throw new EmbeddedDatabaseException("控え " + backup + " の SHA-256 が記録と違います。壊れています。", CHOOSE_ANOTHER);
        }
        return sha256;
    }

    private static boolean isDone(DataFolder folder, String sha256) throws IOException {
        return Files.exists(folder.restoredFrom())
                && Files.readString(folder.restoredFrom()).equals(sha256);
    }

    private Path unpack(DataFolder folder) throws IOException {
        Path fresh = folder.sibling(".restoring");
        FileSystemUtils.deleteRecursively(fresh);
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            BackupManifest.demandUsable(zip);
            new Unpacking(zip, fresh).all();
        } catch (ZipException e) {
            throw new EmbeddedDatabaseException("控え " + backup + " は壊れていて開けません。", CHOOSE_ANOTHER, e);
        }
        return fresh;
    }

    private void exchange(DataFolder folder, Path fresh) throws IOException {
        if (Files.exists(folder.path())) {
            Path kept = folder.sibling("-kept-" + STAMP.format(LocalDateTime.now(clock)));
            Files.move(folder.path(), kept);
            log.info("今までのデータは {} に残しました。要らなくなったら消してください。", kept);
        }
        Files.move(fresh, folder.path());
    }
}
