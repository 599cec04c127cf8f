package jp.michisuji.operations.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** 組み込みデータベースへの、表の持ち主の役でのつなぎ方。移行だけがこれを使う。 */
record EmbeddedMigration(EmbeddedDatabase database) implements FlywayConnectionDetails {

    @Override
    public String getUsername() {
        return DatabaseRoles.OWNER;
    }

    @Override
    public String getPassword() {
        return database.roles().passwordOf(getUsername());
    }

    @Override
    public String getJdbcUrl() {
        return database.url();
    }
}
