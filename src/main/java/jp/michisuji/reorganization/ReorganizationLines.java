package jp.michisuji.reorganization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.organization.OrganizationPart;
import jp.michisuji.reorganization.ChangeSet.Chosen;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 改正の行と、件ごとに選んだ継ぐ職の台帳。 */
@Repository
public class ReorganizationLines {

    private static final String IN_ORDER = " order by array_position(array['OPEN', 'RENAME', 'MOVE', 'MERGE', 'SPLIT',"
            + " 'ABOLISH'], kind), part desc, id";

    private final JdbcClient jdbc;
    private final Reorganizations reorganizations;

    ReorganizationLines(JdbcClient jdbc, Reorganizations reorganizations) {
        this.jdbc = jdbc;
        this.reorganizations = reorganizations;
    }

    /** @throws NotFoundException when there is no such reorganization */
    public ChangeSet of(long reorganizationId) {
        return of(reorganizations.get(reorganizationId));
    }

    ChangeSet of(Reorganization head) {
        List<ReorganizationLine> lines = jdbc.sql(
                        "select * from reorganization_line where reorganization_id = ?" + IN_ORDER)
                .param(head.id())
                .query(ReorganizationLine.class)
                .list();
        return new ChangeSet(head, lines, choices(head.id()));
    }

    private Map<Chosen, String> choices(long id) {
        Map<Chosen, String> choices = new HashMap<>();
        jdbc.sql("select * from reorganization_choice where reorganization_id = ?")
                .param(id)
                .query(row -> {
                    Chosen chosen = new Chosen(
                            OrganizationPart.valueOf(row.getString("part")),
                            row.getString("code"),
                            row.getString("matter"));
                    choices.put(chosen, row.getString("successor_code"));
                });
        return choices;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when there is such a line already */
    void add(long reorganizationId, ReorganizationLine line) {
        jdbc.sql(
                        """
                        insert into reorganization_line (reorganization_id, kind, part, code, name, above_code, height,
                          successor_code, note, supplemented)
                        values (:id, :kind, :part, :code, :name, :above, :height, :successor, :note, :supplemented)""")
                .param("id", reorganizationId)
                .param("kind", line.kind().name())
                .param("part", line.part().name())
                .param("code", line.code())
                .param("name", line.name())
                .param("above", line.aboveCode())
                .param("height", line.height())
                .param("successor", line.successorCode())
                .param("note", line.note())
                .param("supplemented", line.supplemented())
                .update();
    }

    void succeed(long lineId, String successor) {
        jdbc.sql("update reorganization_line set successor_code = ? where id = ?")
                .params(successor, lineId)
                .update();
    }

    /** The choices made for what the line gave away go with it. */
    void remove(long reorganizationId, ReorganizationLine line) {
        jdbc.sql("delete from reorganization_line where id = ? and reorganization_id = ?")
                .params(line.id(), reorganizationId)
                .update();
        if (line.kind().hasSuccessor()) {
            jdbc.sql("delete from reorganization_choice where reorganization_id = ? and part = ? and code = ?")
                    .params(reorganizationId, line.part().name(), line.code())
                    .update();
        }
    }

    void choose(long reorganizationId, Chosen chosen, String successor) {
        jdbc.sql(
                        """
                        insert into reorganization_choice (reorganization_id, part, code, matter, successor_code)
                        values (?, ?, ?, ?, ?)
                        on conflict (reorganization_id, part, code, matter)
                          do update set successor_code = excluded.successor_code""")
                .params(reorganizationId, chosen.part().name(), chosen.code(), chosen.matter(), successor)
                .update();
    }

    /** Back to the successor of the line. */
    void unchoose(long reorganizationId, Chosen chosen) {
        jdbc.sql(
                        "delete from reorganization_choice where reorganization_id = ? and part = ? and code = ? and matter = ?")
                .params(reorganizationId, chosen.part().name(), chosen.code(), chosen.matter())
                .update();
    }
}
