package jp.michisuji.meeting;

import java.util.List;
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

    /** 手で加える議題を末尾に。二人が同時に加えても順が重ならないよう、会議の行を押さえる。 */
    public long append(long sittingId, String title, AgendaKind kind, String presenterPost) {
        jdbc.sql("select id from sitting where id = ? for no key update")
                .param(sittingId)
                .query(Long.class)
                .single();
        return jdbc.sql(
                        """
                        insert into agenda_item (sitting_id, position, title, kind, presenter_post)
                        values (:sitting, coalesce((select max(position) from agenda_item where sitting_id = :sitting), 0) + 1,
                          :title, :kind, :presenter) returning id""")
                .param("sitting", sittingId)
                .param("title", title)
                .param("kind", kind.name())
                .param("presenter", presenterPost)
                .query(Long.class)
                .single();
    }

    /** 審議が別の会議へ移ったとき、まだ開かれていない会議の次第から外す。 */
    void remove(long sittingId, long deliberationId) {
        jdbc.sql("delete from agenda_item where sitting_id = ? and deliberation_id = ?")
                .param(sittingId)
                .param(deliberationId)
                .update();
    }
}
