package jp.michisuji.meeting.point;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.meeting.ProgressHistory;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 要検討事項の台帳。 */
@Repository
public class OpenPoints {

    private final JdbcClient jdbc;
    private final ProgressHistory history;

    OpenPoints(JdbcClient jdbc, ProgressHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    public OpenPoint get(long id) {
        return read(id, "");
    }

    /** 行を取引の終わりまで押さえて読む。 */
    OpenPoint lock(long id) {
        return read(id, " for update");
    }

    private OpenPoint read(long id, String lock) {
        return jdbc.sql("select * from progress_entry where id = ?" + lock)
                .param(id)
                .query(OpenPoint.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** 進捗状況表の行を、表の順に。加えたまま書かれていない行は出さない。 */
    public List<OpenPoint> all() {
        return jdbc.sql("select * from progress_entry where source is not null"
                        + " or concat(decision, open_point, direction) <> '' order by position, id")
                .query(OpenPoint.class)
                .list();
    }

    /** 表の末尾。 */
    int nextPosition() {
        return jdbc.sql("select coalesce(max(position), 0) + 1 from progress_entry")
                .query(Integer.class)
                .single();
    }

    void begin(long id, String processInstanceId) {
        jdbc.sql("update progress_entry set process_instance_id = ?, version = version + 1 where id = ?")
                .params(processInstanceId, id)
                .update();
    }

    void assign(long id, String ownerPost, LocalDate dueOn) {
        jdbc.sql("update progress_entry set owner_post = ?, due_on = ?, version = version + 1 where id = ?")
                .params(ownerPost, dueOn, id)
                .update();
    }

    void investigate(long id, String soFar, LocalDate dueOn) {
        jdbc.sql("update progress_entry set status = '調査中', conclusion = ?, due_on = ?, version = version + 1"
                        + " where id = ?")
                .params(soFar, dueOn, id)
                .update();
        history.keep(id);
    }

    void write(long id, PointWords words) {
        jdbc.sql("update progress_entry set decision = ?, open_point = ?, direction = ?, status = ?,"
                        + " version = version + 1 where id = ?")
                .params(words.decision(), words.openPoint(), words.direction(), words.status(), id)
                .update();
        history.keep(id);
    }

    /** 検討の手続が終わった。 */
    void close(long id, String status, String conclusion, Long tabledAs) {
        jdbc.sql("update progress_entry set status = ?, conclusion = ?, tabled_as = ?, process_instance_id = null,"
                        + " version = version + 1 where id = ?")
                .params(status, conclusion, tabledAs, id)
                .update();
        history.keep(id);
    }

    /** 担当を外し、手続も終わったものとする。 */
    void release(long id) {
        jdbc.sql("update progress_entry set owner_post = null, process_instance_id = null, version = version + 1"
                        + " where id = ?")
                .param(id)
                .update();
    }
}
