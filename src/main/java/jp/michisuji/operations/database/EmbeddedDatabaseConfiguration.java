package jp.michisuji.operations.database;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** 組み込みデータベースの設定。外部の接続先（spring.datasource.url）がないときだけ働く。 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoExternalDatabase.class)
class EmbeddedDatabaseConfiguration {

    /** 控えや退避の名には本当の時刻を使う。例示の時計はデータベースの中にあり、開く前には読めない。 */
    private final Clock clock = Clock.system(ZoneId.of("Asia/Tokyo"));

    @Bean
    EmbeddedDatabase embeddedDatabase(EmbeddedPostgresProperties properties) {
        DataFolder folder = properties.folder();
        return EmbeddedDatabase.open(
                folder, properties.binaries(), properties.backupToRestore().map(from -> new Restore(from, clock)));
    }

    /** The pool depends on this bean, and this on the server: so the server is closed after the pool. */
    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new EmbeddedConnection(database);
    }

    @Bean
    FlywayConnectionDetails embeddedMigration(EmbeddedDatabase database) {
        return new EmbeddedMigration(database);
    }
}
