package jp.michisuji.meeting.sitting;

import java.util.Optional;
import jp.michisuji.meeting.AgendaItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 次第の行。加え、直し、外し、並べ替える。会議を押さえてから使う。 */
@Repository
class AgendaRows {

    private final JdbcClient jdbc;

    AgendaRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(long sittingId) {
        return jdbc.sql("select count(*) from agenda_item where sitting_id = ?")
                .param(sittingId)
                .query(Integer.class)
                .single();
    }

    long add(long sittingId, AgendaDraft draft) {
        return jdbc.sql(
                        """
                        insert into agenda_item (sitting_id, position, title, kind, minutes, presenter_post)
                        values (:sitting, coalesce((select max(position) from agenda_item where sitting_id = :sitting), 0) + 1,
                          :title, :kind, :minutes, :presenter) returning id""")
                .param("sitting", sittingId)
                .param("title", draft.title())
                .param("kind", draft.kind().name())
                .param("minutes", draft.minutes())
                .param("presenter", draft.presenterPost())
                .query(Long.class)
                .single();
    }

    /** @return 版が合わなければ {@code false} */
    boolean revise(long id, AgendaDraft draft, int version) {
        return jdbc.sql(
                                "update agenda_item set title = ?, kind = ?, minutes = ?, presenter_post = ?, version = version + 1"
                                        + " where id = ? and version = ?")
                        .params(draft.title(), draft.kind().name(), draft.minutes(), draft.presenterPost(), id, version)
                        .update()
                == 1;
    }

    /** @return 版が合わなければ {@code false} */
    boolean remove(long id, int version) {
        return jdbc.sql("delete from agenda_item where id = ? and version = ?")
                        .params(id, version)
                        .update()
                == 1;
    }

    /** すぐ前、またはすぐ後の議題。端なら空。 */
    Optional<AgendaItem> neighbour(AgendaItem item, boolean before) {
        String query = before
                ? "select * from agenda_item where sitting_id = ? and position < ? order by position desc limit 1"
                : "select * from agenda_item where sitting_id = ? and position > ? order by position limit 1";
        return jdbc.sql(query)
                .params(item.sittingId(), item.position())
                .query(AgendaItem.class)
                .optional();
    }

    void swap(AgendaItem one, AgendaItem other) {
        jdbc.sql(
                        """
                        update agenda_item set version = version + 1,
                          position = case when id = :one then :otherAt else :oneAt end
                         where id in (:one, :other)""")
                .param("one", one.id())
                .param("other", other.id())
                .param("oneAt", one.position())
                .param("otherAt", other.position())
                .update();
    }
}
