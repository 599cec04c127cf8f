package jp.michisuji.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** 監査記録の絞り込みの SQL。与えられた項だけを条件にする。 */
final class AuditConditions {

    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> values = new HashMap<>();

    private AuditConditions() {}

    static AuditConditions of(AuditQuery query, ZoneId zone) {
        AuditConditions sql = new AuditConditions();
        sql.add("e.at >= :from", "from", start(query.from(), zone));
        sql.add(
                "e.at < :until",
                "until",
                start(query.to() == null ? null : query.to().plusDays(1), zone));
        sql.add("(e.post_code = :post or e.post_name like :postPart)", "post", query.post(), "postPart");
        sql.add("e.action in (:actions)", "actions", query.actions());
        sql.add("e.subject_type = :type", "type", query.subjectType());
        sql.add("e.subject_id = :subject", "subject", query.subjectId());
        sql.add("e.item_id = :item", "item", query.item());
        sql.person(query.person());
        sql.words(query);
        return sql;
    }

    AuditConditions before(Long id) {
        add("e.id < :before", "before", id);
        return this;
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    private void person(String person) {
        add(
                "(e.person_id = :personId or e.person_id in (select opaque_id from person"
                        + " where code = :person or label like :personPart)"
                        + " or e.person_id is null and (e.person_code = :person or coalesce(o.label, e.person_label) like :personPart))",
                "person",
                person,
                "personPart");
        if (person != null) {
            values.put("personId", uuid(person).orElse(new UUID(0, 0)));
        }
    }

    private void words(AuditQuery query) {
        add(
                "(e.summary like :wordsPart or e.before_values::text like :wordsPart or e.after_values::text like :wordsPart)",
                "words",
                query.words(),
                "wordsPart");
        boolean searched = query.words() != null || query.subjectId() != null;
        if (searched && query.open() != null) {
            add("e.subject_type in (:open)", "open", query.open());
        }
    }

    private void add(String condition, String name, String value, String partName) {
        add(condition, name, value);
        if (value != null) {
            values.put(partName, "%" + escaped(value) + "%");
        }
    }

    private void add(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static OffsetDateTime start(LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
