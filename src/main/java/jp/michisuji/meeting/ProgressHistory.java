package jp.michisuji.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 進捗状況表の履歴。行の中身を日ごとに一つ残し、どの日の表も組み直せるようにする。 */
@Repository
public class ProgressHistory {

    private static final String KEEP =
            """
            insert into progress_state (entry_id, day, area, side, sitting_id, agenda_item_id, item_id, decision, open_point,
                direction, status, source, position, removed)
            select id, :day, area, side, sitting_id, agenda_item_id, item_id, decision, open_point, direction, status,
                source, position, :removed from progress_entry where id = :id
            on conflict (entry_id, day) do update set area = excluded.area, side = excluded.side,
                decision = excluded.decision, open_point = excluded.open_point, direction = excluded.direction,
                status = excluded.status, position = excluded.position, removed = excluded.removed""";

    /** その日までの最も新しい中身。会議のあとで書かれた行は、会議の日から、初めに書かれた中身で載る。 */
    private static final String AS_OF =
            """
            select entry_id as id, area, side, sitting_id, agenda_item_id, item_id, decision, open_point, direction, status,
                null as owner_post, null::date as due_on, null as process_instance_id, source, null as note, position,
                0 as version
              from (select distinct on (p.entry_id) p.*
                      from progress_state p left join sitting s on s.id = p.sitting_id and s.precision = 'DAY'
                     where coalesce(s.date_from, p.day) <= :day
                     order by p.entry_id, p.day <= :day desc, abs(p.day - cast(:day as date))) latest
             where not removed and (source is not null or concat(decision, open_point, direction) <> '')
             order by position, id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ProgressHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** 今の中身を、今日の中身として残す。 */
    public void keep(long entryId) {
        keep(entryId, LocalDate.now(clock));
    }

    void keep(long entryId, LocalDate day) {
        write(entryId, day, false);
    }

    /** 行を消す前に、今日消されたと残す。 */
    public void remove(long entryId) {
        write(entryId, LocalDate.now(clock), true);
    }

    /** その日の終わりの表の行を、表の順に。 */
    public List<ProgressEntry> asOf(LocalDate day) {
        return jdbc.sql(AS_OF).param("day", day).query(ProgressEntry.class).list();
    }

    private void write(long entryId, LocalDate day, boolean removed) {
        jdbc.sql(KEEP)
                .param("id", entryId)
                .param("day", day)
                .param("removed", removed)
                .update();
    }
}
