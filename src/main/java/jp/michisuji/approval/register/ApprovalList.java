package jp.michisuji.approval.register;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.approval.register.ApprovalFilter.Sort;
import jp.michisuji.approval.register.ApprovalFilter.View;
import jp.michisuji.shared.Containing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 起案の一覧。読めるものだけを、絞り込んで並べる。 */
@Repository
public class ApprovalList {

    private static final String WHERE =
            """
             where (:state::text is null or a.state = :state) and (:category::text is null or a.category = :category)
               and (:year::int is null or a.fiscal_year = :year)
               and (:like::text is null or a.subject ilike :like or a.body ilike :like or a.number ilike :like)
               and case :view
                 when 'MINE' then a.drafter_post = any(:own)
                 when 'WAITING' then a.state = 'CIRCULATING' and exists (select 1 from approval_step s
                   where s.approval_id = a.id and s.state = 'OPEN' and s.post_code = any(:tasks))
                 when 'SEEING' then exists (select 1 from approval_circulation c where c.approval_id = a.id
                     and c.sent_at is not null and c.seen_at is null and c.post_code = any(:tasks))
                   or exists (select 1 from approval_post_review r where r.approval_id = a.id
                     and r.state = 'OPEN' and r.post_code = any(:tasks))
                 else true end
               and
            """
                    + ApprovalReach.READS;

    private static final String LINE =
            """
            select a.id, a.number, a.subject, a.category, a.state, a.drafter_post, a.drafted_at, a.sent_at, a.closed_at,
              a.closing_reason, a.edition,
              (select string_agg(s.post_code, ',' order by s.id) from approval_step s
                where s.approval_id = a.id and s.state = 'OPEN' and a.state = 'CIRCULATING') as waiting
              from approval a
            """;

    private final JdbcClient jdbc;
    private final ApprovalReach reach;

    ApprovalList(JdbcClient jdbc, ApprovalReach reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    public List<ApprovalLine> of(ApprovalFilter filter, int offset, int limit) {
        return jdbc.sql(LINE + WHERE + " order by " + filter.sort().order() + " offset :offset limit :limit")
                .params(values(filter))
                .param("offset", offset)
                .param("limit", limit)
                .query(ApprovalLine.class)
                .list();
    }

    public long count(ApprovalFilter filter) {
        return jdbc.sql("select count(*) from approval a " + WHERE)
                .params(values(filter))
                .query(Long.class)
                .single();
    }

    /** 見方ごとの件数。絞り込みによらない。 */
    public Map<View, Long> counts() {
        Map<View, Long> counts = new EnumMap<>(View.class);
        for (View view : View.values()) {
            counts.put(view, count(new ApprovalFilter(view, null, null, null, null, Sort.RECENT)));
        }
        return counts;
    }

    /** 番号のある年度。新しい年度が先。 */
    public List<Integer> years() {
        return jdbc.sql("select fiscal_year from approval_serial order by fiscal_year desc")
                .query(Integer.class)
                .list();
    }

    private Map<String, Object> values(ApprovalFilter filter) {
        Map<String, Object> values = new HashMap<>(reach.values());
        values.put("state", filter.state() == null ? null : filter.state().name());
        values.put("category", filter.category());
        values.put("year", filter.fiscalYear());
        values.put("like", Containing.pattern(filter.words()));
        values.put("view", filter.view().name());
        return values;
    }
}
