package jp.michisuji.operations.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** 組み込みデータベースへの、応用の役でのつなぎ方。接続プールがこれを使う。 */
record EmbeddedConnection(EmbeddedDatabase database) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
        return DatabaseRoles.APPLICATION;
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
