package jp.michisuji.meeting;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.shared.OncePerTransaction;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 審議の台帳。 */
@Repository
public class Deliberations {

    private final JdbcClient jdbc;
    private final OncePerTransaction<Long, Deliberation> known = new OncePerTransaction<>();

    Deliberations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Deliberation get(long id) {
        return known.get(id, this::read);
    }

    private Deliberation read(long id) {
        return jdbc.sql("select * from deliberation where id = ?")
                .param(id)
                .query(Deliberation.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** 案件の審議を古い順に。 */
    public List<Deliberation> ofItem(long itemId) {
        return jdbc.sql("select * from deliberation where item_id = ? order by id")
                .param(itemId)
                .query(Deliberation.class)
                .list();
    }

    /** すべての審議を古い順に。 */
    public List<Deliberation> all() {
        return jdbc.sql("select * from deliberation order by id")
                .query(Deliberation.class)
                .list();
    }

    public List<Deliberation> ofSitting(long sittingId) {
        return jdbc.sql("select * from deliberation where sitting_id = ? order by id")
                .param(sittingId)
                .query(Deliberation.class)
                .list();
    }

    /** 次回が決まるのを待っている審議。 */
    List<Deliberation> waiting(String bodyCode) {
        return jdbc.sql("select * from deliberation where body_code = ? and sitting_id is null and closed_on is null"
                        + " order by id")
                .param(bodyCode)
                .query(Deliberation.class)
                .list();
    }

    Deliberation add(Deliberation it) {
        Deliberation added = jdbc.sql(
                        """
                        insert into deliberation (item_id, stage, body_code, sitting_id, carried, result, remand_to, reason,
                          opened_on, closed_on, source)
                        values (:item, :stage, :body, :sitting, :carried, :result, :remandTo, :reason, :opened, :closed,
                          :source) returning *""")
                .param("item", it.itemId())
                .param("stage", it.stage().name())
                .param("body", it.bodyCode())
                .param("sitting", it.sittingId())
                .param("carried", it.carried())
                .param("result", name(it.result()))
                .param("remandTo", name(it.remandTo()))
                .param("reason", it.reason())
                .param("opened", it.openedOn())
                .param("closed", it.closedOn())
                .param("source", it.source())
                .query(Deliberation.class)
                .single();
        return known.remember(added.id(), added);
    }

    /** 取り込んだ審議の、かける会議と継続の回数を合わせる。 */
    void align(long id, Long sittingId, int carried) {
        known.forget(id);
        jdbc.sql("update deliberation set sitting_id = ?, carried = ? where id = ?")
                .params(sittingId, carried, id)
                .update();
    }

    void schedule(long id, Long sittingId) {
        known.forget(id);
        jdbc.sql("update deliberation set sitting_id = ? where id = ?")
                .param(sittingId)
                .param(id)
                .update();
    }

    void carry(long id, Long nextSitting) {
        known.forget(id);
        jdbc.sql("update deliberation set sitting_id = ?, carried = carried + 1 where id = ?")
                .param(nextSitting)
                .param(id)
                .update();
    }

    void close(long id, Result result, Stage remandTo, String reason, LocalDate on) {
        known.forget(id);
        jdbc.sql("update deliberation set result = ?, remand_to = ?, reason = ?, closed_on = ? where id = ?")
                .param(result.name())
                .param(name(remandTo))
                .param(reason)
                .param(on)
                .param(id)
                .update();
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
