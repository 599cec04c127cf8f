package jp.michisuji.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 次第の読み口。いくつもの会議の議題と資料の揃いを、一文で読む。 */
@Repository
public class AgendaLines {

    private final JdbcClient jdbc;

    AgendaLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 会議ごとの議題。見せてよいかは、見せる側が問う。 */
    public Map<Long, List<AgendaLine>> of(Collection<Long> sittingIds) {
        return jdbc
                .sql(
                        """
                        select a.sitting_id, d.item_id, a.presenter_post,
                               case when d.id is not null then exists (
                                 select 1 from paper p where p.deliberation_id = d.id and p.removed_at is null
                                    and (p.document_id is not null or p.submitted_on is not null)) end as paper_in
                          from agenda_item a left join deliberation d on d.id = a.deliberation_id
                         where a.sitting_id = any(?) order by a.sitting_id, a.position""")
                .param(sittingIds.toArray(Long[]::new))
                .query(AgendaLine.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(AgendaLine::sittingId));
    }

    /** これらの会議の議題を、会議ごとに次第の順で。 */
    public Map<Long, List<AgendaItem>> items(Collection<Long> sittingIds) {
        return jdbc
                .sql("select * from agenda_item where sitting_id = any(?) order by sitting_id, position")
                .param(sittingIds.toArray(Long[]::new))
                .query(AgendaItem.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(AgendaItem::sittingId));
    }
}
