package jp.michisuji.reminder;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.workflow.ItemVisibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** まとめの板。今朝のメールと同じまとめを、画面で読むためのもの。 */
@Repository
public class DigestBoard {

    /**
     * まとめの一行。
     *
     * @param done まとめのあとに済んだ
     */
    public record Line(
            DigestSection section, String taskId, String step, String title, LocalDate dueOn, boolean done) {}

    private final ItemVisibility visibility;
    private final JdbcClient jdbc;

    DigestBoard(ItemVisibility visibility, JdbcClient jdbc) {
        this.visibility = visibility;
        this.jdbc = jdbc;
    }

    /** その日に出たその人のまとめ。出ていなければ空。 */
    public List<Line> of(String personCode, LocalDate day) {
        return jdbc.sql(
                        """
                        select l.section, l.task_id, w.step, w.title, w.due_on, w.closed_at is not null as done
                          from digest_line l join work_item w on w.task_id = l.task_id
                         where l.person_code = :person and l.day = :day
                           and (w.item_id is null or w.item_id <> all(:hidden)) order by l.id""")
                .param("person", personCode)
                .param("day", day)
                .param("hidden", visibility.sight().hidden().toArray(Long[]::new))
                .query(Line.class)
                .list();
    }
}
