package jp.michisuji.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * 測るためのデータベースの口。つなぐ先を替えられ、望めば文ごとの時間を部分に分けて数える。
 *
 * <p>数えない間は本物の接続をそのまま渡すので、測定の邪魔をしない。
 */
final class TimedDatabase extends DelegatingDataSource {

    /** 一つの部分が使った回数と秒。 */
    record Part(long statements, double seconds) {

        private Part plus(double more) {
            return new Part(statements + 1, seconds + more);
        }
    }

    private final Map<String, Part> parts = new TreeMap<>();
    private volatile boolean timing;

    TimedDatabase(HikariDataSource first) {
        super(first);
    }

    /** 応用と同じ設定の口。 */
    static HikariDataSource pool(String database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database);
        pool.setMaximumPoolSize(20);
        pool.setConnectionInitSql("set search_path to public, michisuji");
        return pool;
    }

    Map<String, Part> timed(Runnable work) {
        parts.clear();
        timing = true;
        try {
            work.run();
        } finally {
            timing = false;
        }
        return Map.copyOf(parts);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return timing ? watched(Connection.class, real, null) : real;
    }

    private <T> T watched(Class<T> type, T real, String sql) {
        Object proxy =
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
                    long began = System.nanoTime();
                    Object result;
                    try {
                        result = method.invoke(real, given);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                    boolean ends = method.getName().equals("commit");
                    if (ends || method.getName().startsWith("execute")) {
                        String text = ends ? "commit" : sql != null ? sql : String.valueOf(given[0]);
                        add(part(text), (System.nanoTime() - began) / 1e9);
                    }
                    if (result instanceof PreparedStatement statement) {
                        return watched(PreparedStatement.class, statement, String.valueOf(given[0]));
                    }
                    return result instanceof Statement statement ? watched(Statement.class, statement, null) : result;
                });
        return type.cast(proxy);
    }

    private synchronized void add(String part, double seconds) {
        parts.merge(part, new Part(1, seconds), (known, more) -> known.plus(more.seconds()));
    }

    private static String part(String sql) {
        String text = sql.toLowerCase();
        if (text.equals("commit")) {
            return "確定";
        }
        if (text.contains("act_")) {
            return "エンジン";
        }
        if (text.contains("work_item")) {
            if (text.contains("union all")) {
                return "受付箱の選択肢";
            }
            if (text.contains("group by")) {
                return "受付箱の件数";
            }
            if (text.contains("lateral")) {
                return "受付箱の行";
            }
            return "仕事の台帳（期限を含む）";
        }
        if (text.contains("audit_entry")) {
            return "監査";
        }
        if (text.contains("session")) {
            return "セッション";
        }
        if (text.contains("mail") || text.contains("appointment")) {
            return "メール（宛先の引き当てを含む）";
        }
        return "業務（案件・審議・会議）";
    }
}
