package jp.michisuji.operations.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class EmbeddedDatabaseConfigurationTest {

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
        withEnvironment("MICHISUJI_EMBEDDED_POSTGRES_DATA_DIR", place.folder().path())
                .run(context -> {
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
        withEnvironment("SPRING_DATASOURCE_URL", "jdbc:postgresql://db.invalid/michisuji")
                .run(context -> {
                    assertThat(context).hasSingleBean(DataSource.class).doesNotHaveBean(EmbeddedDatabase.class);
                    assertThat(context).doesNotHaveBean(BackupDesk.class);
                });
    }

    private ApplicationContextRunner withEnvironment(String name, Object value) {
        return runner.withInitializer(context -> context.getEnvironment()
                .getPropertySources()
                .replace(
                        "systemEnvironment",
                        new SystemEnvironmentPropertySource("systemEnvironment", Map.of(name, value.toString()))));
    }

    private static String[] dependents(
            org.springframework.context.ConfigurableApplicationContext context, String bean) {
        return context.getBeanFactory().getDependentBeans(bean);
    }

    @Configuration
    @EnableConfigurationProperties(EmbeddedPostgresProperties.class)
    @Import(EmbeddedDatabaseConfiguration.class)
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
