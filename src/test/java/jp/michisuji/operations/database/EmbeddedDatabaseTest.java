package jp.michisuji.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void 閉じて開いてもデータは残り_プロセスは残らない() throws IOException {
        Place place = Place.in(folder);
        try (EmbeddedDatabase database = place.open()) {
            Place.write(database, "中間報告");
        }
        assertThat(ServerProcess.of(place.folder())).isEmpty();
        try (EmbeddedDatabase database = place.open()) {
            assertThat(Place.words(database)).containsExactly("中間報告");
        }
    }

    @Test
    void 書いたものを円盤まで書き切り_文字はUTF8で_番号は記した版である() throws IOException {
        try (EmbeddedDatabase database = Place.in(folder).open()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertThat(show(database, setting)).as(setting).isEqualTo("on");
            }
            assertThat(show(database, "server_encoding")).isEqualTo("UTF8");
            assertThat(show(database, "timezone")).isEqualTo("Asia/Tokyo");
            assertThat(show(database, "server_version_num")).startsWith(FolderCheck.MAJOR);
            assertThat(Place.jdbc(database)
                            .sql("select lower('ＡＢＣ') = 'ａｂｃ'")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    @Test
    void 秘密は持ち主だけが読め_秘密なしにはつなげず_応用は管理者でない() throws IOException {
        Place place = Place.in(folder);
        try (EmbeddedDatabase database = place.open()) {
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(place.folder().secret())))
                    .isEqualTo("rw-------");
            assertThat(place.folder().secretInMaking()).doesNotExist();
            for (String user : List.of("postgres", DatabaseRoles.OWNER, DatabaseRoles.APPLICATION)) {
                JdbcClient stranger = JdbcClient.create(new DriverManagerDataSource(database.url(), user, "違う"));
                assertThatThrownBy(() -> stranger.sql("select 1").query().listOfRows())
                        .rootCause()
                        .hasMessageContaining("password");
            }
            assertThat(Place.jdbc(database, DatabaseRoles.APPLICATION)
                            .sql("select rolname from pg_roles where rolsuper")
                            .query(String.class)
                            .list())
                    .containsExactly("postgres");
        }
    }

    @Test
    void 応用が突然終わって取り残された_PostgreSQL_を片づけて開く() throws Exception {
        Process other = AnotherApplication.start(folder, "突然の終わりの前");
        Place place = Place.in(folder);
        other.destroyForcibly().waitFor();
        ServerProcess orphan = ServerProcess.of(place.folder()).orElseThrow();
        try (EmbeddedDatabase database = place.open()) {
            assertThat(Place.words(database)).containsExactly("突然の終わりの前");
            assertThat(orphan.handle().isAlive()).isFalse();
        }
    }

    @Test
    void 動いている別の応用が使う置き場所は_相手を名指しして断る() throws Exception {
        Process other = AnotherApplication.start(folder, "使用中");
        Place place = Place.in(folder);
        try {
            assertThatThrownBy(place::open)
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContaining("プロセス " + other.pid())
                    .hasMessageContaining("使っています");
            assertThat(ServerProcess.of(place.folder())).as("相手のサーバーは動いたまま").isPresent();
        } finally {
            other.destroyForcibly().waitFor();
            OrphanedServer.end(place.folder());
        }
    }

    @Test
    void 同じ応用の中で二度は開けない() throws IOException {
        Place place = Place.in(folder);
        try (EmbeddedDatabase database = place.open()) {
            assertThatThrownBy(place::open).hasMessageContaining("使っています");
            assertThat(Place.jdbc(database).sql("select 1").query().listOfRows())
                    .hasSize(1);
        }
    }

    @Test
    void 役が一つの頃のデータフォルダも開け_表は持ち主のものになり_応用は消せない() throws IOException {
        Place place = Place.in(folder);
        try (EmbeddedDatabase database = place.open()) {
            putBack(database, Files.readString(place.folder().secret()));
            Place.write(database, DatabaseRoles.APPLICATION, "前の版の言葉");
        }
        try (EmbeddedDatabase database = place.open()) {
            assertThat(Place.words(database)).containsExactly("前の版の言葉");
            assertThat(Place.jdbc(database)
                            .sql("select tableowner from pg_tables where tablename = 'word'")
                            .query(String.class)
                            .single())
                    .isEqualTo(DatabaseRoles.OWNER);
            JdbcClient application = Place.jdbc(database, DatabaseRoles.APPLICATION);
            assertThatThrownBy(() -> application.sql("drop table word").update())
                    .rootCause()
                    .hasMessageContaining("must be owner");
            assertThatThrownBy(
                            () -> application.sql("create table mine (n int)").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    /** 役が一つの頃の姿に戻す。応用がデータベースを持ち、秘密をそのままパスワードにしていた。 */
    private static void putBack(EmbeddedDatabase database, String secret) {
        JdbcClient admin = JdbcClient.create(database.administrator());
        admin.sql("alter role michisuji_app password '" + secret + "'").update();
        admin.sql("alter database michisuji owner to michisuji_app").update();
        admin.sql("drop role michisuji_owner").update();
        admin.sql("alter role michisuji_app password '" + database.roles().passwordOf(DatabaseRoles.APPLICATION) + "'")
                .update();
    }

    private static String show(EmbeddedDatabase database, String setting) {
        return Place.jdbc(database).sql("show " + setting).query(String.class).single();
    }
}
