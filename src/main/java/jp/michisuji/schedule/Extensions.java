package jp.michisuji.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.Extension.State;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 期限の延長の台帳。 */
@Repository
public class Extensions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Extensions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Extension get(long id) {
        return jdbc.sql("select * from deadline_extension where id = ?")
                .param(id)
                .query(Extension.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** その仕事の申し出を古い順に。 */
    public List<Extension> ofTask(String taskId) {
        return jdbc.sql("select * from deadline_extension where task_id = ? order by id")
                .param(taskId)
                .query(Extension.class)
                .list();
    }

    public Optional<Extension> waiting(String taskId) {
        return ofTask(taskId).stream()
                .filter(extension -> extension.state() == State.REQUESTED)
                .findFirst();
    }

    /** @throws org.springframework.dao.DuplicateKeyException 扱いを待つ申し出が既にある */
    long request(String taskId, LocalDate wantedOn, String reason, Actor actor) {
        return jdbc.sql(
                        """
                        insert into deadline_extension (task_id, wanted_on, reason, requested_by, requested_label,
                          requested_at, state)
                        values (:task, :wanted, :reason, :by, :label, :at, 'REQUESTED') returning id""")
                .param("task", taskId)
                .param("wanted", wantedOn)
                .param("reason", reason)
                .param("by", actor.personCode())
                .param("label", actor.label())
                .param("at", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    void startedAs(long id, String processInstanceId) {
        jdbc.sql("update deadline_extension set process_instance_id = ? where id = ?")
                .params(processInstanceId, id)
                .update();
    }

    void decide(long id, State state, LocalDate grantedOn, String reason, Actor actor) {
        jdbc.sql(
                        """
                        update deadline_extension set state = :state, granted_on = :granted, decision_reason = :reason,
                          decided_label = :label, decided_at = :at where id = :id and state = 'REQUESTED'""")
                .param("state", state.name())
                .param("granted", grantedOn)
                .param("reason", reason)
                .param("label", actor.label())
                .param("at", OffsetDateTime.now(clock))
                .param("id", id)
                .update();
    }
}
