package jp.michisuji.reminder;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** まとめに載る仕事の読み口。知らせ方を決めるのに要るところだけを、データベースの中で束ねて読む。 */
@Repository
class DigestTasks {

    private static final String FACTS = "select due_on, post_code, task_key, assignee, reminded, ";
    private static final String OPEN = " from work_item where closed_at is null and held_reason is null and ";
    private static final String BUNDLED = " group by due_on, post_code, task_key, assignee, reminded";
    private static final String ALL_RECENT = FACTS + "null as earlier, array_agg(task_id) as recent" + OPEN;

    /** 行を読まずに済むよう、問うのは索引 {@code work_item_open_by_due} の列だけである。 */
    static final String DUE = "select bundle.* from unnest(cast(:lows as text[])::date[],"
            + " cast(:highs as text[])::date[]) as span (low, high) cross join lateral (" + FACTS
            + "array_agg(task_id) filter (where opened_at < :since) as earlier,"
            + " array_agg(task_id) filter (where opened_at >= :since) as recent" + OPEN
            + "due_on between low and high" + BUNDLED + ") as bundle";

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final JdbcClient jdbc;

    DigestTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * 期限がその幅にある、開いている仕事。幅ごとに期限の索引を辿る。
     *
     * @param since この日から後に届いた仕事は、別の束にする
     */
    List<DigestBundle> dueIn(DueSpans due, LocalDate since) {
        return bundles(jdbc.sql(DUE)
                .param("lows", days(due, DueSpans.Span::from))
                .param("highs", days(due, DueSpans.Span::to))
                .param("since", since.atStartOfDay(TOKYO).toOffsetDateTime()));
    }

    private static String[] days(DueSpans due, Function<DueSpans.Span, LocalDate> end) {
        return due.spans().stream().map(end).map(LocalDate::toString).toArray(String[]::new);
    }

    /** その時刻より後に生まれたか、別の職から移ってきた、開いている仕事。 */
    List<DigestBundle> openedAfter(Instant moment) {
        return bundles(jdbc.sql(ALL_RECENT + "(opened_at > :moment or arrived_at > :moment)" + BUNDLED)
                .param("moment", at(moment)));
    }

    List<DigestBundle> of(Collection<String> taskIds) {
        return amongst("task_id", taskIds);
    }

    /** これらの職の、開いている仕事のすべて。 */
    List<DigestBundle> ofPosts(Collection<String> postCodes) {
        return amongst("post_code", postCodes);
    }

    private List<DigestBundle> amongst(String column, Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : bundles(jdbc.sql(ALL_RECENT + column + " = any(?)" + BUNDLED).param(codes.toArray(String[]::new)));
    }

    /** その時刻より後に動いた、開いている仕事の期限を古い順に。 */
    List<DigestChange> changedAfter(Instant moment) {
        return jdbc.sql(
                        """
                        select l.task_id, l.before, l.after, c.reason
                          from deadline_change c join deadline_change_line l on l.change_id = c.id
                          join work_item w on w.task_id = l.task_id and w.closed_at is null
                         where c.at > ? order by l.id""")
                .param(at(moment))
                .query(DigestChange.class)
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atZone(TOKYO).toOffsetDateTime();
    }

    private static List<DigestBundle> bundles(JdbcClient.StatementSpec asked) {
        List<DigestBundle> bundles = new ArrayList<>();
        asked.query(row -> {
            add(bundles, row, row.getArray("earlier"), false);
            add(bundles, row, row.getArray("recent"), true);
        });
        return bundles;
    }

    private static void add(List<DigestBundle> bundles, ResultSet row, Array taskIds, boolean recent)
            throws SQLException {
        if (taskIds != null) {
            bundles.add(new DigestBundle(
                    row.getString("post_code"),
                    row.getString("task_key"),
                    row.getString("assignee"),
                    row.getObject("due_on", LocalDate.class),
                    row.getInt("reminded"),
                    recent,
                    List.of((String[]) taskIds.getArray())));
        }
    }
}
