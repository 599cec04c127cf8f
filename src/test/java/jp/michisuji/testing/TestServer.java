package jp.michisuji.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import jp.michisuji.workflow.EngineTablesMigration;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * テスト用の本物の PostgreSQL。一つの JVM に一つだけ立て、最初に要るときに起こす。
 *
 * <p>The migrations run once, into a template; every database handed out is a copy of it.
 */
public final class TestServer {

    /** 表の持ち主と、応用。本番と同じに分ける。 */
    public static final String OWNER = "michisuji_owner";

    public static final String APPLICATION = "michisuji_app";

    private static final String SUPERUSER = "postgres";
    private static final String TEMPLATE = "michisuji_template";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestServer() {}

    /** JDBC address of a new database with our whole schema and no rows but those of the migrations. */
    public static String newDatabase() {
        String name = "test_" + NUMBER.incrementAndGet();
        Running.admin().sql("create database " + name + " template " + TEMPLATE).update();
        return url(name);
    }

    /** JDBC address of a copy of that database with all its rows. Nobody may be connected to it. */
    public static String copyOf(String jdbcUrl) {
        String name = "test_" + NUMBER.incrementAndGet();
        String original = jdbcUrl.replaceAll("^.*/([^/?]+)\\?.*$", "$1");
        Running.admin().sql("create database " + name + " template " + original).update();
        return url(name);
    }

    /** 同じデータベースへ、表の持ち主としてつなぐ。 */
    public static String asOwner(String jdbcUrl) {
        return jdbcUrl.replace("user=" + APPLICATION, "user=" + OWNER);
    }

    /** 同じデータベースへ、何でもできる者としてつなぐ。行の底上げのためだけに。 */
    public static String asSuperuser(String jdbcUrl) {
        return jdbcUrl.replace("user=" + APPLICATION, "user=" + SUPERUSER);
    }

    /** 応用の設定。移行は持ち主として行う。 */
    public static Map<String, Object> settings(String jdbcUrl) {
        return Map.of("spring.datasource.url", jdbcUrl, "spring.flyway.url", asOwner(jdbcUrl));
    }

    private static String url(String database) {
        return Running.SERVER.getJdbcUrl(APPLICATION, database) + "&currentSchema=public,michisuji";
    }

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        static {
            admin().sql("create role " + OWNER + " login").update();
            admin().sql("create role " + APPLICATION + " login").update();
            admin().sql("create database " + TEMPLATE + " owner " + OWNER).update();
            Flyway.configure()
                    .dataSource(SERVER.getDatabase(OWNER, TEMPLATE))
                    .placeholders(Map.of("application", APPLICATION))
                    .locations("classpath:db/migration")
                    .javaMigrations(new EngineTablesMigration())
                    .load()
                    .migrate();
        }

        static JdbcClient admin() {
            return JdbcClient.create(SERVER.getPostgresDatabase());
        }

        /** 応用の文脈がすべて閉じたあとに止める。先に止めると、閉じかけの応用が接続を待って終わらない。 */
        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("timezone", "Asia/Tokyo")
                        .setServerConfig("max_connections", "300")
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException("テスト用の PostgreSQL を起こせません", e);
            }
        }
    }
}
