package jp.michisuji.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.michisuji.meeting.DeliberatedItems;
import jp.michisuji.meeting.Stage;
import jp.michisuji.shared.OncePerTransaction;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 案件の台帳。会議体へは、審議にかかる案件として答える。 */
@Repository
public class ReformItems implements DeliberatedItems {

    private final JdbcClient jdbc;
    private final OncePerTransaction<Long, ReformItem> known = new OncePerTransaction<>();

    ReformItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ReformItem get(long id) {
        return known.get(id, key -> find(key).orElseThrow(NotFoundException::new));
    }

    public Optional<ReformItem> find(long id) {
        return jdbc.sql("select * from reform_item where id = ?")
                .param(id)
                .query(ReformItem.class)
                .optional();
    }

    public List<ReformItem> all() {
        return jdbc.sql("select * from reform_item order by id")
                .query(ReformItem.class)
                .list();
    }

    @Override
    public DeliberatedItem item(long itemId) {
        ReformItem item = get(itemId);
        return new DeliberatedItem(item.id(), item.title(), item.ownerPost());
    }

    @Override
    public List<Stage> remandTargets(long itemId, Stage at) {
        return get(itemId).remandTargets(at);
    }

    long add(ReformItem item) {
        return jdbc.sql(
                        """
                        insert into reform_item (programme_id, title, area, summary, owner_post, committee_position,
                          process_key, state, proposed_on, proposed_by, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        item.programmeId(),
                        item.title(),
                        item.area(),
                        item.summary(),
                        item.ownerPost(),
                        item.committeePosition().name(),
                        item.processKey(),
                        item.state().name(),
                        item.proposedOn(),
                        item.proposedBy(),
                        item.source())
                .query(Long.class)
                .single();
    }

    void running(long id, String instanceId) {
        known.forget(id);
        jdbc.sql("update reform_item set process_instance_id = ? where id = ?")
                .params(instanceId, id)
                .update();
    }

    /** @return 見ていた目標日から変わっていて書けなければ {@code false} */
    boolean target(long id, LocalDate was, LocalDate date) {
        known.forget(id);
        return jdbc.sql(
                                "update reform_item set target_on = :date where id = :id and target_on is not distinct from :was::date")
                        .param("date", date)
                        .param("was", was)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** 進行中の案件を終える。既に終わっていれば何もしない。 */
    boolean end(long id, ReformItem.State state, String reason) {
        known.forget(id);
        return jdbc.sql("update reform_item set state = ?, state_reason = ? where id = ? and state = 'RUNNING'")
                        .params(state.name(), reason, id)
                        .update()
                == 1;
    }
}
