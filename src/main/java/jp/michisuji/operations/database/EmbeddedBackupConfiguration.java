package jp.michisuji.operations.database;

import java.time.Clock;
import java.time.ZoneId;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.reminder.MailHold;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** 組み込みデータベースの控えの設定。 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoExternalDatabase.class)
class EmbeddedBackupConfiguration {

    /** 控えの名には本当の時刻を使う。 */
    private final Clock clock = Clock.system(ZoneId.of("Asia/Tokyo"));

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
