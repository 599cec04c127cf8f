package jp.michisuji.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.reminder.MailHold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class EmbeddedDatabaseConfigurationTest {

    private static final String DATA_DIR = "MICHISUJI_EMBEDDED_POSTGRES_DATA_DIR";

    @TempDir
    Path folder;

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withUserConfiguration(Neighbours.class)
            .withPropertyValues("michisuji.embedded-postgres.binaries-dir=" + Place.BINARIES);

    @Test
    void 接続先の設定がなければ_組み込みのデータベースにつなぎ_接続プールのあとに止まる() {
        Place place = Place.in(folder);
        HikariDataSource[] pool = new HikariDataSource[1];
        withEnvironment(Map.of(DATA_DIR, place.folder().path().toString())).run(context -> {
            pool[0] = context.getBean(HikariDataSource.class);
            assertThat(pool[0].getJdbcUrl())
                    .isEqualTo(context.getBean(EmbeddedDatabase.class).url());
            assertThat(pool[0].getConnection().isValid(1)).isTrue();
            assertThat(dependents(context, "embeddedConnection")).contains("dataSource");
            assertThat(dependents(context, "embeddedDatabase")).contains("embeddedConnection");
        });
        assertThat(pool[0].isClosed()).isTrue();
        assertThat(place.folder().serverPid()).doesNotExist();
    }

    @Test
    void 接続先を設定すると_組み込みのデータベースは起こさない() {
        withEnvironment(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://db.invalid/michisuji"))
                .run(context -> {
                    assertThat(context).hasSingleBean(DataSource.class).doesNotHaveBean(EmbeddedDatabase.class);
                    assertThat(context).doesNotHaveBean(BackupDesk.class);
                });
    }

    @Test
    void 環境変数で控えを指定すると_復元し_メールを止める() {
        Place place = Place.in(folder);
        Path[] backup = new Path[1];
        withEnvironment(Map.of(DATA_DIR, place.folder().path().toString()))
                .run(context -> backup[0] = context.getBean(DatabaseBackup.class)
                        .make(progress -> {})
                        .path());
        withEnvironment(Map.of(
                        DATA_DIR,
                        place.folder().path().toString(),
                        "MICHISUJI_EMBEDDED_POSTGRES_RESTORE_FROM",
                        backup[0].toString()))
                .run(context -> {
                    assertThat(backup[0]).hasParentRaw(place.folder().backups());
                    verify(context.getBean(MailHold.class))
                            .hold(contains(backup[0].getFileName().toString()));
                    assertThat(place.folder().mailHoldMark()).doesNotExist();
                });
    }

    private ApplicationContextRunner withEnvironment(Map<String, Object> variables) {
        return runner.withInitializer(context -> context.getEnvironment()
                .getPropertySources()
                .replace("systemEnvironment", new SystemEnvironmentPropertySource("systemEnvironment", variables)));
    }

    private static String[] dependents(ConfigurableApplicationContext context, String bean) {
        return context.getBeanFactory().getDependentBeans(bean);
    }

    @Configuration
    @EnableConfigurationProperties(EmbeddedPostgresProperties.class)
    @Import({EmbeddedDatabaseConfiguration.class, EmbeddedBackupConfiguration.class})
    static class Neighbours {

        @Bean
        Clock clock() {
            return Place.CLOCK;
        }

        @Bean
        MailHold mailHold() {
            return mock();
        }

        @Bean
        Permissions permissions() {
            return mock();
        }

        @Bean
        CurrentUser currentUser() {
            return mock();
        }

        @Bean
        AuditLog auditLog() {
            return mock();
        }
    }
}
