package jp.michisuji.operations.database;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** 試験の置き場所。試験ごとのデータフォルダと、皆で使う PostgreSQL のプログラム。 */
record Place(DataFolder folder) {

    static final Path BINARIES = Path.of("target", "postgres-binaries").toAbsolutePath();
    static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Tokyo"));

    static Place in(Path folder) {
        return new Place(DataFolder.at(folder.resolve("postgres")));
    }

    EmbeddedDatabase open() {
        return EmbeddedDatabase.open(folder, BINARIES, Optional.empty());
    }

    EmbeddedDatabase restore(Path backup) {
        return EmbeddedDatabase.open(folder, BINARIES, Optional.of(new Restore(backup, CLOCK)));
    }

    /** 表の持ち主として。 */
    static JdbcClient jdbc(EmbeddedDatabase database) {
        return jdbc(database, DatabaseRoles.OWNER);
    }

    static JdbcClient jdbc(EmbeddedDatabase database, String role) {
        return JdbcClient.create(new DriverManagerDataSource(
                database.url(), role, database.roles().passwordOf(role)));
    }

    static void write(EmbeddedDatabase database, String word) {
        write(database, DatabaseRoles.OWNER, word);
    }

    static void write(EmbeddedDatabase database, String role, String word) {
        jdbc(database, role).sql("create table if not exists word (word text)").update();
        jdbc(database, role).sql("insert into word values (?)").param(word).update();
    }

    static List<String> words(EmbeddedDatabase database) {
        return jdbc(database).sql("select word from word").query(String.class).list();
    }
}
