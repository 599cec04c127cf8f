package jp.michisuji.meeting;

import java.util.List;
import java.util.Optional;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 次第。会議に並ぶ議題。 */
@Repository
public class Agenda {

    private final JdbcClient jdbc;

    Agenda(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<AgendaItem> of(long sittingId) {
        return jdbc.sql("select * from agenda_item where sitting_id = ? order by position")
                .param(sittingId)
                .query(AgendaItem.class)
                .list();
    }

    /** @throws NotFoundException その議題がない */
    public AgendaItem get(long id) {
        return jdbc.sql("select * from agenda_item where id = ?")
                .param(id)
                .query(AgendaItem.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** @return 書いたあとの議題。版が合わなければ空 */
    Optional<AgendaItem> note(long id, AgendaResult result, String note, int version) {
        return jdbc.sql("update agenda_item set result = ?, result_note = ?, version = version + 1"
                        + " where id = ? and version = ? returning *")
                .params(result == null ? null : result.name(), note, id, version)
                .query(AgendaItem.class)
                .optional();
    }

    /** 記録された審議結果を、次第にも写す。 */
    void settle(long sittingId, long deliberationId, AgendaResult result, String note) {
        jdbc.sql("update agenda_item set result = ?, result_note = ?, version = version + 1"
                        + " where sitting_id = ? and deliberation_id = ?")
                .params(result.name(), note, sittingId, deliberationId)
                .update();
    }

    /** 扱いの書かれていない議題と、審議結果の記録されていない道筋の議題。 */
    List<AgendaItem> unrecorded(long sittingId) {
        return jdbc.sql(
                        """
                        select a.* from agenda_item a
                         where a.sitting_id = ?
                           and (a.result is null
                             or a.deliberation_id is not null and not exists (
                               select 1 from verdict v
                                where v.deliberation_id = a.deliberation_id and v.sitting_id = a.sitting_id))
                         order by a.position""")
                .param(sittingId)
                .query(AgendaItem.class)
                .list();
    }

    /** 次の会議へ送るのを待つ、手で加えた議題。継続審議になったものと、会議の中止で審議されなかったもの。 */
    List<AgendaItem> waiting(String bodyCode) {
        return jdbc.sql(
                        """
                        select a.* from agenda_item a join sitting s on s.id = a.sitting_id
                         where s.body_code = ? and a.deliberation_id is null
                           and (s.state in ('MINUTED', 'CONFIRMED') and a.result = 'CONTINUED'
                             or s.state = 'CANCELLED' and a.result is null)
                           and not exists (select 1 from agenda_item later where later.carried_from = a.id)
                         order by s.date_from, a.sitting_id, a.position""")
                .param(bodyCode)
                .query(AgendaItem.class)
                .list();
    }

    /** 次の会議の末尾へ写す。審議されていれば、継続の回数を一つ増やす。 */
    void carry(AgendaItem item, long sittingId) {
        jdbc.sql(
                        """
                        insert into agenda_item (sitting_id, position, title, kind, minutes, presenter_post, carried, carried_from)
                        values (:sitting, coalesce((select max(position) from agenda_item where sitting_id = :sitting), 0) + 1,
                          :title, :kind, :minutes, :presenter, :carried, :from)""")
                .param("sitting", sittingId)
                .param("title", item.title())
                .param("kind", item.kind().name())
                .param("minutes", item.minutes())
                .param("presenter", item.presenterPost())
                .param("carried", item.carried() + (item.result() == AgendaResult.CONTINUED ? 1 : 0))
                .param("from", item.id())
                .update();
    }

    /** 送った先の議題。まだ送っていなければ空。 */
    public Optional<AgendaItem> carriedTo(long id) {
        return jdbc.sql("select * from agenda_item where carried_from = ?")
                .param(id)
                .query(AgendaItem.class)
                .optional();
    }

    /** 送るのをやめる。 */
    void withdrawCarried(long carriedFrom) {
        jdbc.sql("delete from agenda_item where carried_from = ? and result is null")
                .param(carriedFrom)
                .update();
    }

    /** 末尾に加える。同じ審議が既に並んでいれば題名だけ改める。 */
    void put(long sittingId, String title, AgendaKind kind, Long deliberationId, int carried) {
        jdbc.sql(
                        """
                        insert into agenda_item (sitting_id, position, title, kind, deliberation_id, carried)
                        values (:sitting, coalesce((select max(position) from agenda_item where sitting_id = :sitting), 0) + 1,
                          :title, :kind, :deliberation, :carried)
                        on conflict (sitting_id, deliberation_id) where deliberation_id is not null
                        do update set title = excluded.title, kind = excluded.kind, carried = excluded.carried""")
                .param("sitting", sittingId)
                .param("title", title)
                .param("kind", kind.name())
                .param("deliberation", deliberationId)
                .param("carried", carried)
                .update();
    }

    /** 審議が別の会議へ移ったとき、まだ開かれていない会議の次第から外す。 */
    void remove(long sittingId, long deliberationId) {
        jdbc.sql("delete from agenda_item where sitting_id = ? and deliberation_id = ?")
                .param(sittingId)
                .param(deliberationId)
                .update();
    }
}
