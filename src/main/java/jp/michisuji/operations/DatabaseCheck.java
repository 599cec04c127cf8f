package jp.michisuji.operations;

import jp.michisuji.operations.database.BackupDesk;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** データベースの健診。答えるか、どの版か、組み込みか外部か。 */
@Component
@Order(4)
class DatabaseCheck implements HealthCheck {

    private final JdbcClient jdbc;
    private final ObjectProvider<BackupDesk> embedded;

    DatabaseCheck(JdbcClient jdbc, ObjectProvider<BackupDesk> embedded) {
        this.jdbc = jdbc;
        this.embedded = embedded;
    }

    @Override
    public Part part() {
        return Part.DATABASE;
    }

    @Override
    public Finding look() {
        String version = jdbc.sql("select current_setting('server_version')")
                .query(String.class)
                .single();
        String kind = embedded.getIfAvailable() == null ? "外部の" : "組み込みの";
        return Finding.good(part(), kind + " PostgreSQL " + version + " が答えています。");
    }
}
