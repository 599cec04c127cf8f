package jp.michisuji.meeting;

import java.util.List;
import java.util.Optional;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 意見・指摘事項の台帳。会議の最中に加えたまま書かれていない行は、まだ意見ではない。 */
@Repository
public class Opinions {

    private final JdbcClient jdbc;

    Opinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Opinion get(long id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    public Optional<Opinion> find(long id) {
        return jdbc.sql("select * from opinion where id = ?")
                .param(id)
                .query(OpinionRows::map)
                .optional();
    }

    /** 行を取引の終わりまで押さえて読む。 */
    public Opinion lock(long id) {
        return jdbc.sql("select * from opinion where id = ? for no key update")
                .param(id)
                .query(OpinionRows::map)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    public List<Opinion> ofSitting(long sittingId) {
        return jdbc.sql("select * from opinion where sitting_id = ? and body <> '' order by number, id")
                .param(sittingId)
                .query(OpinionRows::map)
                .list();
    }

    public List<Opinion> ofItem(long itemId) {
        return jdbc.sql("select o.* from opinion o join deliberation d on d.id = o.deliberation_id"
                        + " where d.item_id = ? and o.body <> '' order by o.id")
                .param(itemId)
                .query(OpinionRows::map)
                .list();
    }

    /** まだ答えのない意見。回答の仕事が一件ずつ起きる。 */
    public List<Long> unanswered(long deliberationId) {
        return jdbc.sql(
                        "select id from opinion where deliberation_id = ? and body <> '' and state in ('OPEN', 'IN_PROGRESS')"
                                + " and process_instance_id is null order by number, id")
                .param(deliberationId)
                .query(Long.class)
                .list();
    }

    public long add(Opinion it) {
        return jdbc.sql(
                        """
                        insert into opinion (sitting_id, deliberation_id, agenda_item_id, number, body, speaker, answering_post,
                          due_on, state, answer, answerer, answered_at, reply_note, checked_at, led_to_item_id,
                          led_to_agenda_item_id, led_to_entry_id, legible, note, source)
                        values (:sitting, :deliberation, :agendaItem,
                          coalesce(:number, (select coalesce(max(number), 0) + 1 from opinion where sitting_id = :sitting)),
                          :body, :speaker, :post, :due, :state, :answer, :answerer, :answeredAt, :replyNote, :checkedAt, :item,
                          :ledAgendaItem, :entry, :legible, :note, :source) returning id""")
                .params(OpinionRows.values(it))
                .query(Long.class)
                .single();
    }

    /**
     * 受持ち・回答・起きたものを書く。版は一つ進む。
     *
     * @throws ConflictException 読んだあとに他の職員が書いた
     */
    public Opinion write(Opinion it) {
        return jdbc.sql(
                        """
                        update opinion set answering_post = :post, due_on = :due, process_instance_id = :instance, state = :state,
                          answer = :answer, answerer = :answerer, answered_at = :answeredAt, reply_note = :replyNote,
                          checked_at = :checkedAt, led_to_item_id = :item, led_to_agenda_item_id = :ledAgendaItem,
                          led_to_entry_id = :entry, version = version + 1
                         where id = :id and version = :version returning *""")
                .params(OpinionRows.values(it))
                .param("id", it.id())
                .param("version", it.version())
                .query(OpinionRows::map)
                .optional()
                .orElseThrow(() -> new ConflictException("他の職員が先にこの意見を変えました"));
    }
}
