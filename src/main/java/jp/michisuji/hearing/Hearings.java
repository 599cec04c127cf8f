package jp.michisuji.hearing;

import java.util.List;
import java.util.Optional;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.UnknownPostException;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 意見聴取の台帳。 */
@Repository
public class Hearings {

    private final JdbcClient jdbc;
    private final Organization organization;
    private final AuditLog audit;

    Hearings(JdbcClient jdbc, Organization organization, AuditLog audit) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.audit = audit;
    }

    /** @throws NotFoundException その聴取がない */
    public Hearing get(long id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    public Optional<Hearing> find(long id) {
        return jdbc.sql(HearingRow.SELECT + " where h.id = ?")
                .param(id)
                .query(HearingRow::map)
                .optional();
    }

    /** 案件の聴取を、団体、職員の順に。 */
    public List<Hearing> of(long itemId) {
        return jdbc.sql(HearingRow.SELECT + " where h.item_id = ? order by h.kind, h.id")
                .param(itemId)
                .query(HearingRow::map)
                .list();
    }

    /** 団体への聴取を、案件をまたいで新しい順に。 */
    public List<Hearing> ofGroup(long groupId) {
        return jdbc.sql(HearingRow.SELECT + " where h.group_id = ? order by h.id desc")
                .param(groupId)
                .query(HearingRow::map)
                .list();
    }

    public List<Hearing> list() {
        return jdbc.sql(HearingRow.SELECT + " order by h.item_id, h.kind, h.id")
                .query(HearingRow::map)
                .list();
    }

    /**
     * 予定された聴取を台帳に載せる。手続は道筋が始める。
     *
     * @throws UnknownPostException 説明する職がない
     */
    @Transactional
    public long open(NewHearing planned, Actor actor) {
        String explaining = organization.post(planned.explainingPost()).name();
        Hearing opened = get(add(planned));
        audit.record(actor, HearingAct.of(opened, "hearing.open", "予定を登録した（説明は" + explaining + "）"));
        return opened.id();
    }

    /** 手続の実行を書き留め、説明する職を返す。 */
    @Transactional
    public String begin(long id, String processInstanceId) {
        jdbc.sql("update hearing set process_instance_id = ? where id = ?")
                .params(processInstanceId, id)
                .update();
        return get(id).explainingPost();
    }

    /** 聴取の行を押さえて読む。同時に意見を加えたり答えたりする人を待つ。 */
    Hearing locked(long id) {
        jdbc.sql("select id from hearing where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
        return get(id);
    }

    void enter(long id, HearingState state) {
        jdbc.sql("update hearing set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    /** @throws ConflictException 既に終わっている */
    Hearing unfinished(long id) {
        Hearing hearing = locked(id);
        if (hearing.finished()) {
            throw new ConflictException("この" + hearing.kind().occasion() + "は既に終わっています（"
                    + hearing.state().label() + "）");
        }
        return hearing;
    }

    private long add(NewHearing planned) {
        return jdbc.sql(
                        """
                        insert into hearing (item_id, kind, group_id, explaining_post, timing, timing_rule,
                            planned_from, planned_precision, attitude, ground_rules, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        planned.itemId(),
                        planned.kind().name(),
                        planned.groupId(),
                        planned.explainingPost(),
                        planned.timing(),
                        planned.rule().name(),
                        planned.plannedFrom(),
                        planned.precision().name(),
                        planned.attitude(),
                        planned.groundRules(),
                        planned.source())
                .query(Long.class)
                .single();
    }
}
