package jp.michisuji.operations.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** 組み込みデータベースへのつなぎ方。接続プールと移行の両方がこれを使う。 */
record EmbeddedConnection(EmbeddedDatabase database) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
        return EmbeddedDatabase.USER;
    }

    @Override
    public String getPassword() {
        return database.password();
    }

    @Override
    public String getJdbcUrl() {
        return database.url();
    }
}
