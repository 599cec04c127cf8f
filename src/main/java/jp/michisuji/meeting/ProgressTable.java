package jp.michisuji.meeting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 取組の進捗状況表。決定・確認事項、要検討事項、今後の方向性の台帳。 */
@Repository
public class ProgressTable {

    private final JdbcClient jdbc;

    ProgressTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 表の順に。 */
    public List<ProgressEntry> all() {
        return jdbc.sql("select * from progress_entry order by position, id")
                .query(ProgressEntry.class)
                .list();
    }

    public List<ProgressEntry> ofSitting(long sittingId) {
        return jdbc.sql("select * from progress_entry where sitting_id = ? order by position, id")
                .param(sittingId)
                .query(ProgressEntry.class)
                .list();
    }

    public long add(ProgressEntry entry) {
        return jdbc.sql(
                        """
                        insert into progress_entry (area, side, sitting_id, agenda_item_id, item_id, decision, open_point,
                          direction, status, owner_post, due_on, source, note, position)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        entry.area(),
                        entry.side(),
                        entry.sittingId(),
                        entry.agendaItemId(),
                        entry.itemId(),
                        entry.decision(),
                        entry.openPoint(),
                        entry.direction(),
                        entry.status(),
                        entry.ownerPost(),
                        entry.dueOn(),
                        entry.source(),
                        entry.note(),
                        entry.position())
                .query(Long.class)
                .single();
    }
}
