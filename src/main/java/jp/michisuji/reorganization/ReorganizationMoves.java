package jp.michisuji.reorganization;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 移した記録。実施したとき、何がどの職からどの職へ移ったか。 */
@Repository
public class ReorganizationMoves {

    private final JdbcClient jdbc;

    ReorganizationMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long reorganizationId, Moving moving) {
        jdbc.sql(
                        """
                        insert into reorganization_move (reorganization_id, room, row_key, matter, title, part,
                          from_code, from_name, to_code, to_name, merges)
                        values (:id, :room, :key, :matter, :title, :part, :from, :fromName, :to, :toName, :merges)""")
                .param("id", reorganizationId)
                .param("room", moving.room())
                .param("key", moving.rowKey())
                .param("matter", moving.matter())
                .param("title", moving.title())
                .param("part", moving.part().name())
                .param("from", moving.fromCode())
                .param("fromName", moving.fromName())
                .param("to", moving.toCode())
                .param("toName", moving.toName())
                .param("merges", moving.merges())
                .update();
    }

    public List<Moving> of(long reorganizationId) {
        return jdbc.sql("select *, null as obstacle from reorganization_move where reorganization_id = ? order by id")
                .param(reorganizationId)
                .query(Moving.class)
                .list();
    }
}
