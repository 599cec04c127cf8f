package jp.michisuji.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCheckTest {

    @TempDir
    Path parent;

    private Place place;
    private DataFolder folder;

    @BeforeEach
    void choose() {
        place = Place.in(parent);
        folder = place.folder();
    }

    @Test
    void 別の版の_PostgreSQL_のデータは_触れずに断る() throws IOException {
        Files.createDirectory(folder.path());
        Files.writeString(folder.secret(), "secret");
        Files.writeString(folder.versionFile(), "17\n");
        assertThatThrownBy(place::open)
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("PostgreSQL 18");
        assertThat(folder.versionFile()).hasContent("17");
    }

    @Test
    void ほかのものが入ったフォルダは_触れずに断る() throws IOException {
        Files.createDirectory(folder.path());
        Path paper = Files.writeString(folder.path().resolve("議事録.txt"), "大切");
        assertThatThrownBy(place::open).hasMessageContaining("空ではなく");
        assertThat(paper).hasContent("大切");
        assertThat(folder.secretInMaking()).doesNotExist();
    }

    @Test
    void 途中で終わった最初の起動は_はじめからやり直す() throws IOException {
        Files.createDirectory(folder.path());
        Files.writeString(folder.secretInMaking(), "half");
        Files.writeString(folder.path().resolve("postgresql.conf"), "");
        FolderCheck.prepare(folder);
        assertThat(folder.path()).doesNotExist();
        assertThat(FolderCheck.secretOf(folder)).isNotEqualTo("half").hasSizeGreaterThan(30);
    }

    @Test
    void 番号だけ同じ別のプロセスは終わらせない() throws IOException {
        Files.createDirectory(folder.path());
        long own = ProcessHandle.current().pid();
        Files.writeString(folder.serverPid(), own + "\n" + folder.path() + "\n1\n");
        OrphanedServer.end(folder);
        assertThat(ProcessHandle.current().isAlive()).isTrue();
        assertThat(folder.serverPid()).doesNotExist();
    }
}
