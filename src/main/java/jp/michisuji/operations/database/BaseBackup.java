package jp.michisuji.operations.database;

import java.sql.Connection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * 写し取りの合図。PostgreSQL の低水準の控えの手順（pg_backup_start と pg_backup_stop）を、一つの接続で行う。
 *
 * <p>Between the two the files may be copied while they change: the log written meanwhile repairs them. The temporary
 * replication slot keeps that log from being recycled; it ends with the connection, as an unfinished backup does.
 */
final class BaseBackup implements AutoCloseable {

    private final SingleConnectionDataSource source;
    private final JdbcClient jdbc;
    private String firstSegment;

    BaseBackup(Connection connection) {
        source = new SingleConnectionDataSource(connection, true);
        jdbc = JdbcClient.create(source);
    }

    void begin() {
        jdbc.sql("select pg_create_physical_replication_slot('michisuji_backup', true, true)")
                .query()
                .listOfRows();
        firstSegment = jdbc.sql("select pg_walfile_name(pg_backup_start('michisuji', true))")
                .query(String.class)
                .single();
    }

    End end() {
        return jdbc.sql("select pg_walfile_name(lsn) segment, labelfile from pg_backup_stop(false)")
                .query((row, number) -> new End(firstSegment, row.getString("segment"), row.getString("labelfile")))
                .single();
    }

    @Override
    public void close() {
        source.destroy();
    }

    /**
     * 写し取りの終わり。
     *
     * @param label goes into the copy as {@code backup_label}; without it the copy would start from a wrong point
     */
    record End(String firstSegment, String lastSegment, String label) {

        /** Whether the copy needs this file of {@code pg_wal}. */
        boolean needs(String segment) {
            return segment.matches("[0-9A-F]{24}")
                    && segment.compareTo(firstSegment) >= 0
                    && segment.compareTo(lastSegment) <= 0;
        }
    }
}
