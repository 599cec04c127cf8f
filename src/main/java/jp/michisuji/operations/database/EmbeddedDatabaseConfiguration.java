package jp.michisuji.operations.database;

import java.time.Clock;
import java.time.ZoneId;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.reminder.MailHold;
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
    DatabaseBackup databaseBackup(EmbeddedDatabase database, EmbeddedPostgresProperties properties) {
        return new DatabaseBackup(database, new BackupShelf(properties.backups(), clock));
    }

    @Bean
    BackupDesk backupDesk(DatabaseBackup backup, Permissions permissions, CurrentUser user, AuditLog audit) {
        return new BackupDesk(backup, permissions, user, audit);
    }

    @Bean
    MailHoldAfterRestore mailHoldAfterRestore(EmbeddedDatabase database, MailHold hold) {
        return new MailHoldAfterRestore(database.folder(), hold);
    }
}
