package jp.michisuji.transfer;

import java.util.List;
import jp.michisuji.reform.timing.TimedDuties;
import jp.michisuji.reform.timing.TimedDuty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 移管時期等を決める業務。移管日は業務と移管で揃えて動くので、業務のものを答える。 */
@Repository
class DutyTimings implements TimedDuties {

    private static final String MOVING =
            """
            select d.id as duty_id, d.section, d.name, d.transfer_on
              from duty d
             where d.item_id = :item and d.removed_at is null and d.disposition in ('TRANSFERRED', 'SHARED')
               and (not exists (select 1 from transfer t where t.duty_id = d.id)
                    or exists (select 1 from transfer t where t.duty_id = d.id and t.state <> 'STOPPED'))
             order by min(d.sort_order) over (partition by d.section), d.section, d.sort_order, d.id""";

    private final JdbcClient jdbc;

    DutyTimings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TimedDuty> of(long itemId) {
        return jdbc.sql(MOVING).param("item", itemId).query(TimedDuty.class).list();
    }
}
