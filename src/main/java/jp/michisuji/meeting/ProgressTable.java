package jp.michisuji.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 取組の進捗状況表。決定・確認事項、要検討事項、今後の方向性の台帳。 */
@Repository
public class ProgressTable {

    /** 会議の最中に加えたまま書かれていない行は、まだ表の行ではない。資料から写した行は空でも行である。 */
    private static final String WRITTEN = "(source is not null or concat(decision, open_point, direction) <> '')";

    private final JdbcClient jdbc;
    private final ProgressHistory history;
    private final Clock clock;

    ProgressTable(JdbcClient jdbc, ProgressHistory history, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /** 表の順に。 */
    public List<ProgressEntry> all() {
        return jdbc.sql("select * from progress_entry where " + WRITTEN + " order by position, id")
                .query(ProgressEntry.class)
                .list();
    }

    public List<ProgressEntry> ofSitting(long sittingId) {
        return jdbc.sql("select * from progress_entry where sitting_id = ? and " + WRITTEN + " order by position, id")
                .param(sittingId)
                .query(ProgressEntry.class)
                .list();
    }

    public long add(ProgressEntry entry) {
        return add(entry, LocalDate.now(clock));
    }

    /** @param on この日から表に載る */
    long add(ProgressEntry entry, LocalDate on) {
        long id = insert(entry);
        history.keep(id, on);
        return id;
    }

    private long insert(ProgressEntry entry) {
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
