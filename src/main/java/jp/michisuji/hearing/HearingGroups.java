package jp.michisuji.hearing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.hearing.HearingGroup.Kind;
import jp.michisuji.hearing.HearingGroup.Status;
import jp.michisuji.shared.Containing;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 関係団体の台帳。 */
@Repository
public class HearingGroups {

    private static final String COLUMNS = "id, name, kind, district, section_post, status, note, source, supplement";

    private final JdbcClient jdbc;

    HearingGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 決定した団体、例示の団体の順。 */
    public List<HearingGroup> all() {
        return search(null, null);
    }

    /** @param words 団体名か備考に含まれる言葉。{@code null} なら問わない */
    public List<HearingGroup> search(String words, Kind kind) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + """
                         from hearing_group
                        where (cast(:words as text) is null or name ilike :words or note ilike :words)
                          and (cast(:kind as text) is null or kind = :kind)
                        order by status, id
                        """)
                .param("words", Containing.pattern(words))
                .param("kind", kind == null ? null : kind.name())
                .query(HearingGroup.class)
                .list();
    }

    /** @throws NotFoundException その団体がない */
    public HearingGroup get(long id) {
        return jdbc.sql("select " + COLUMNS + " from hearing_group where id = ?")
                .param(id)
                .query(HearingGroup.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    public Optional<HearingGroup> named(String name) {
        return jdbc.sql("select " + COLUMNS + " from hearing_group where name = ?")
                .param(name)
                .query(HearingGroup.class)
                .optional();
    }

    /** 団体を載せる。同じ名の団体があれば、その記載を改める。 */
    public long register(String name, Status status, String note, String source) {
        return register(new HearingGroup(null, name, status, note, source));
    }

    /** 団体を載せる。同じ名の団体があれば、その記載を改める。 */
    public long register(HearingGroup group) {
        return jdbc.sql(
                        """
                        insert into hearing_group (name, kind, district, section_post, status, note, source, supplement)
                        values (:name, :kind, :district, :section, :status, :note, :source, :supplement)
                        on conflict (name) do update
                            set kind = excluded.kind, district = excluded.district,
                                section_post = excluded.section_post, status = excluded.status, note = excluded.note,
                                source = excluded.source, supplement = excluded.supplement
                        returning id
                        """)
                .params(parameters(group))
                .query(Long.class)
                .single();
    }

    /** 団体の記載を、名も含めて改める。 */
    public void revise(HearingGroup group) {
        jdbc.sql(
                        """
                        update hearing_group set name = :name, kind = :kind, district = :district,
                            section_post = :section, status = :status, note = :note, source = :source,
                            supplement = :supplement
                        where id = :id
                        """)
                .params(parameters(group))
                .param("id", group.id())
                .update();
    }

    private static Map<String, Object> parameters(HearingGroup group) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", group.name());
        values.put("kind", group.kind().name());
        values.put("district", group.district().name());
        values.put("section", group.sectionPost());
        values.put("status", group.status().name());
        values.put("note", group.note());
        values.put("source", group.source());
        values.put("supplement", group.supplement());
        return values;
    }
}
