package jp.michisuji.hearing;

import java.util.List;
import jp.michisuji.hearing.HearingGroup.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 関係団体の台帳。 */
@Repository
public class HearingGroups {

    private final JdbcClient jdbc;

    HearingGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 決定した団体、例示の団体の順。 */
    public List<HearingGroup> all() {
        return jdbc.sql("select * from hearing_group order by status, id")
                .query(HearingGroup.class)
                .list();
    }

    /** 団体を載せる。同じ名の団体があれば、その記載を改める。 */
    public long register(String name, Status status, String note, String source) {
        return jdbc.sql(
                        """
                        insert into hearing_group (name, status, note, source) values (?, ?, ?, ?)
                        on conflict (name) do update
                            set status = excluded.status, note = excluded.note, source = excluded.source
                        returning id
                        """)
                .params(name, status.name(), note, source)
                .query(Long.class)
                .single();
    }
}
