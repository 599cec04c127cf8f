package jp.michisuji.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    public static final String USER = "postgres";

    private static final String TEMPLATE = "michisuji_template";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestServer() {}

    /** JDBC address of a new database with our whole schema and no rows but those of the migrations. */
    public static String newDatabase() {
        String name = "test_" + NUMBER.incrementAndGet();
        Running.admin().sql("create database " + name + " template " + TEMPLATE).update();
        return url(name);
    }

    private static String url(String database) {
        return Running.SERVER.getJdbcUrl(USER, database) + "&currentSchema=public,michisuji";
    }

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        static {
            admin().sql("create database " + TEMPLATE).update();
            Flyway.configure()
                    .dataSource(SERVER.getDatabase(USER, TEMPLATE))
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
