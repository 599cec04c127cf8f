package jp.michisuji.operations.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** 外部の接続先がなければ、本物の PostgreSQL を手元に起こしてつなぐ。 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoExternalDatabase.class)
class EmbeddedDatabaseConfiguration {

    /** 接続の束より先に起き、後に止まる。 */
    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(EmbeddedDatabaseProperties properties) {
        DataFolder folder = new DataFolder(properties.dataDir().toAbsolutePath());
        if (properties.restoreFrom() != null) {
            new ColdBackup(folder).restore(properties.restoreFrom().toAbsolutePath());
        }
        return EmbeddedDatabase.start(folder);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return database;
    }
}
