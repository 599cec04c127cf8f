package jp.michisuji.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseBackupTest {

    @TempDir
    Path home;

    @TempDir
    Path elsewhere;

    private Place place;

    @BeforeEach
    void choose() {
        place = Place.in(home);
    }

    @Test
    void 控えから復元すると_控えの時のデータに戻り_今までのデータも残る() throws IOException {
        BackupFile backup;
        try (EmbeddedDatabase database = place.open()) {
            Place.write(database, "控えの前");
            backup = backup(database);
            Place.write(database, "控えの後");
        }
        try (EmbeddedDatabase database = place.restore(backup.path())) {
            assertThat(Place.words(database)).containsExactly("控えの前");
            assertThat(place.folder().mailHoldMark()).hasContent(backup.name());
            Place.write(database, "復元の後");
        }
        try (EmbeddedDatabase database = place.restore(backup.path())) {
            assertThat(Place.words(database)).as("指定を外し忘れても二度は戻さない").containsExactly("控えの前", "復元の後");
        }
        try (EmbeddedDatabase kept = new Place(DataFolder.at(kept())).open()) {
            assertThat(Place.words(kept)).containsExactly("控えの前", "控えの後");
        }
    }

    @Test
    void 書き続けている間に取った控えも_別の場所でそのまま開ける() throws Exception {
        BackupFile backup;
        long before;
        try (EmbeddedDatabase database = place.open()) {
            Place.jdbc(database).sql("create table number (n int primary key)").update();
            Thread writer = new Thread(() -> writeNumbers(database));
            writer.start();
            before = numbers(database);
            backup = backup(database);
            writer.interrupt();
            writer.join();
        }
        try (EmbeddedDatabase database = Place.in(elsewhere).restore(backup.path())) {
            assertThat(numbers(database)).isGreaterThanOrEqualTo(before);
            assertThat(Place.jdbc(database)
                            .sql("select max(n) - min(n) + 1 = count(*) from number")
                            .query(Boolean.class)
                            .single())
                    .as("途中が抜けない")
                    .isTrue();
        }
    }

    @Test
    void 進み具合を知らせ_SHA256を添え_棚に並ぶ() throws IOException {
        try (EmbeddedDatabase database = place.open()) {
            List<BackupProgress> told = new ArrayList<>();
            BackupFile backup = backups(database).make(told::add);
            assertThat(told.get(told.size() - 1).percent()).isEqualTo(99);
            assertThat(told).extracting(BackupProgress::percent).isSorted();
            assertThat(backup.name()).matches("michisuji-\\d{8}-\\d{6}\\.zip");
            assertThat(backup.sha256()).isEqualTo(Checksum.of(backup.path()));
            assertThat(backups(database).files()).containsExactly(backup);
        }
    }

    @Test
    void 壊れた控えは_今のデータに触れずに断る() throws IOException {
        BackupFile backup;
        try (EmbeddedDatabase database = place.open()) {
            Place.write(database, "今のデータ");
            backup = backup(database);
        }
        byte[] bytes = Files.readAllBytes(backup.path());
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup.path(), bytes);
        Path half = Files.write(elsewhere.resolve("half.zip"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> place.restore(backup.path())).hasMessageContaining("SHA-256");
        assertThatThrownBy(() -> place.restore(half)).hasMessageContaining("壊れて");
        assertThatThrownBy(() -> place.restore(elsewhere.resolve("ない.zip"))).hasMessageContaining("ありません");
        try (EmbeddedDatabase database = place.open()) {
            assertThat(Place.words(database)).containsExactly("今のデータ");
        }
    }

    private BackupFile backup(EmbeddedDatabase database) {
        return backups(database).make(progress -> {});
    }

    private DatabaseBackup backups(EmbeddedDatabase database) {
        return new DatabaseBackup(database, new BackupShelf(place.folder().backups(), Place.CLOCK));
    }

    private Path kept() throws IOException {
        try (Stream<Path> all = Files.list(home)) {
            return all.filter(path -> path.getFileName().toString().startsWith("postgres-kept-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void writeNumbers(EmbeddedDatabase database) {
        for (int n = 0; !Thread.currentThread().isInterrupted(); n++) {
            Place.jdbc(database).sql("insert into number values (?)").param(n).update();
        }
    }

    private static long numbers(EmbeddedDatabase database) {
        return Place.jdbc(database)
                .sql("select count(*) from number")
                .query(Long.class)
                .single();
    }
}
