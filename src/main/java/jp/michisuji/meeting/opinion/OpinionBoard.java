package jp.michisuji.meeting.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.meeting.OpinionState;
import jp.michisuji.shared.Containing;
import jp.michisuji.workflow.ItemVisibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 意見・指摘事項の一覧。答えのないものから、期日の順に。 */
@Repository
public class OpinionBoard {

    /** 仕事の主題の種類。 */
    public static final String SUBJECT = "opinion";

    /** 意見の仕事は高々一つ開いている。審議の手続が出した仕事は、意見の識別子を中身に持つ。 */
    private static final String FROM =
            """
             from opinion o
             join sitting s on s.id = o.sitting_id
             left join work_item w on w.closed_at is null
               and (w.subject_type = 'opinion' and w.subject_id = o.id::text
                 or w.subject_type = 'deliberation' and w.subject_id = o.deliberation_id::text
                   and w.task_key = 'userTask_answerOpinion' and w.detail_id = o.id::text)
             left join post p on p.code = coalesce(o.answering_post, w.post_code)
            where o.body <> '' and not exists (
              select 1 from deliberation d left join agenda_item a on a.deliberation_id = d.id
               where d.item_id = any(:hidden) and (d.id = o.deliberation_id or a.id = o.agenda_item_id))""";

    private static final String PENDING = "o.state in ('OPEN', 'IN_PROGRESS')";
    private static final String DUE = "coalesce(w.due_on, o.due_on)";
    private static final String LATE = PENDING + " and " + DUE + " < :today";

    private final JdbcClient jdbc;
    private final ItemVisibility visibility;
    private final Clock clock;

    OpinionBoard(JdbcClient jdbc, ItemVisibility visibility, Clock clock) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.clock = clock;
    }

    public List<OpinionLine> lines(OpinionFilter filter, int offset, int limit) {
        return jdbc.sql("select o.*, " + DUE + " as due, (" + LATE + ") as late, p.name as owner,"
                        + " coalesce(s.number, '') as sitting_number, s.name as sitting_name" + FROM + where(filter)
                        + " order by (" + PENDING + ") desc, " + DUE
                        + " nulls last, s.date_from desc nulls last, o.number, o.id"
                        + " offset :offset limit :limit")
                .params(parameters(filter))
                .param("offset", offset)
                .param("limit", limit)
                .query(OpinionBoard::line)
                .list();
    }

    public long count(OpinionFilter filter) {
        return jdbc.sql("select count(*)" + FROM + where(filter))
                .params(parameters(filter))
                .query(Long.class)
                .single();
    }

    /** 状態ごとの件数。状態のほかの条件で絞ったうえで数える。 */
    public Map<OpinionState, Long> counts(OpinionFilter filter) {
        OpinionFilter anyState = new OpinionFilter(
                filter.body(), filter.sitting(), null, filter.owner(), filter.late(), filter.q(), null);
        Map<OpinionState, Long> counts = new EnumMap<>(OpinionState.class);
        jdbc.sql("select o.state, count(*) as number" + FROM + where(anyState) + " group by o.state")
                .params(parameters(anyState))
                .query(row -> {
                    counts.put(OpinionState.valueOf(row.getString("state")), row.getLong("number"));
                });
        return counts;
    }

    private static String where(OpinionFilter filter) {
        return (filter.body() == null ? "" : " and s.body_code = :body")
                + (filter.sitting() == null ? "" : " and o.sitting_id = :sitting")
                + (filter.state() == null ? "" : " and o.state = :state")
                + (filter.owner() == null ? "" : " and coalesce(o.answering_post, w.post_code) = :owner")
                + (filter.late() ? " and " + LATE : "")
                + (filter.q() == null ? "" : " and (o.body ilike :q or o.answer ilike :q or o.speaker ilike :q)");
    }

    private Map<String, Object> parameters(OpinionFilter filter) {
        Map<String, Object> values = new HashMap<>();
        values.put("today", LocalDate.now(clock));
        values.put("hidden", visibility.sight().hidden().toArray(Long[]::new));
        values.put("body", filter.body());
        values.put("sitting", filter.sitting());
        values.put("state", filter.state() == null ? null : filter.state().name());
        values.put("owner", filter.owner());
        values.put("q", Containing.pattern(filter.q()));
        return values;
    }

    private static OpinionLine line(ResultSet row, int at) throws SQLException {
        OpinionState state = OpinionState.valueOf(row.getString("state"));
        boolean written = !state.pending() && state != OpinionState.WITHDRAWN;
        return new OpinionLine(
                row.getLong("id"),
                row.getInt("number"),
                row.getString("body"),
                row.getString("speaker"),
                row.getString("answer"),
                state,
                written && row.getTimestamp("checked_at") == null,
                "no".equals(row.getString("legible")),
                row.getString("owner"),
                row.getObject("due", LocalDate.class),
                row.getBoolean("late"),
                row.getLong("sitting_id"),
                row.getString("sitting_number") + row.getString("sitting_name"));
    }
}
