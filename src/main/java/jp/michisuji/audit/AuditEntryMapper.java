package jp.michisuji.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** 表の行と監査記録の行との間の写し。 */
@Component
class AuditEntryMapper implements RowMapper<AuditEntry> {

    /** The name is the register's of today; the post's name is that of the day. Rows before V036 hold the code. */
    static final String COLUMNS =
            """
            e.id, e.at, coalesce(p.code, o.code, e.person_code) as person_code,
              coalesce(p.label, o.label, e.person_label) as person_label, e.post_code, e.post_name, e.action,
              e.subject_type, e.subject_id, e.item_id, e.summary, e.before_values, e.after_values
            """;

    static final String FROM =
            """
            from audit_entry e left join person p on p.opaque_id = e.person_id
              left join person o on e.person_id is null and o.code = e.person_code
            """;

    static final String SELECT = "select " + COLUMNS + FROM;

    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final Clock clock;
    // 記録の形は画面や API の JSON の設定に左右されてはならないので、自前のものを使う。
    private final JsonMapper json = JsonMapper.builder().build();

    AuditEntryMapper(Clock clock) {
        this.clock = clock;
    }

    @Override
    public AuditEntry mapRow(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDateTime(),
                new Actor(
                        row.getString("person_code"),
                        row.getString("person_label"),
                        row.getString("post_code"),
                        row.getString("post_name")),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getObject("item_id", Long.class),
                row.getString("summary"),
                changes(values(row.getString("before_values")), values(row.getString("after_values"))));
    }

    String json(Map<String, String> values) {
        return json.writeValueAsString(values);
    }

    private Map<String, String> values(String text) {
        return json.readValue(text, VALUES);
    }

    private static List<AuditEntry.Change> changes(Map<String, String> before, Map<String, String> after) {
        TreeSet<String> labels = new TreeSet<>(before.keySet());
        labels.addAll(after.keySet());
        return labels.stream()
                .map(label ->
                        new AuditEntry.Change(label, before.getOrDefault(label, ""), after.getOrDefault(label, "")))
                .toList();
    }
}
