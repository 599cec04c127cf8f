package jp.michisuji.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import jp.michisuji.hearing.Hearing.Findings;
import jp.michisuji.hearing.Hearing.Guidance;
import jp.michisuji.hearing.Hearing.Material;
import jp.michisuji.hearing.Hearing.Plan;
import jp.michisuji.meeting.Precision;

/** 台帳の一行を意見聴取に読み替える。 */
final class HearingRow {

    static final String SELECT =
            """
            select h.*, g.name as group_name, g.kind as group_kind, g.district as group_district,
                g.section_post as group_section, g.status as group_status, g.note as group_note,
                g.source as group_source, g.supplement as group_supplement, p.*
            from hearing h left join hearing_group g on g.id = h.group_id
            left join lateral (
                select count(*) as opinions, count(replied_at) as decided, count(conveyed_on) as conveyed,
                    count(*) filter (where answer_needed and conveyed_on is null) as waiting
                from hearing_opinion o where o.hearing_id = h.id) p on true
            """;

    private HearingRow() {}

    static Hearing map(ResultSet row, int number) throws SQLException {
        return new Hearing(
                row.getLong("id"),
                row.getLong("item_id"),
                HearingKind.valueOf(row.getString("kind")),
                group(row),
                row.getString("explaining_post"),
                plan(row),
                new Guidance(row.getString("attitude"), row.getString("ground_rules")),
                material(row),
                findings(row),
                HearingState.valueOf(row.getString("state")),
                progress(row),
                row.getString("process_instance_id"),
                row.getString("source"));
    }

    private static HearingGroup group(ResultSet row) throws SQLException {
        Long id = row.getObject("group_id", Long.class);
        if (id == null) {
            return null;
        }
        return new HearingGroup(
                id,
                row.getString("group_name"),
                HearingGroup.Kind.valueOf(row.getString("group_kind")),
                HearingGroup.District.valueOf(row.getString("group_district")),
                row.getString("group_section"),
                HearingGroup.Status.valueOf(row.getString("group_status")),
                row.getString("group_note"),
                row.getString("group_source"),
                row.getString("group_supplement"));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getString("timing"),
                TimingRule.valueOf(row.getString("timing_rule")),
                row.getObject("planned_from", LocalDate.class),
                Precision.valueOf(row.getString("planned_precision")),
                row.getString("place"),
                row.getBoolean("office_joins"));
    }

    private static Material material(ResultSet row) throws SQLException {
        return new Material(
                row.getString("material_title"),
                row.getObject("material_document_id", Long.class),
                row.getString("material_text"),
                row.getInt("material_returns"),
                row.getString("material_remark"));
    }

    private static Findings findings(ResultSet row) throws SQLException {
        return new Findings(
                row.getObject("held_on", LocalDate.class),
                row.getObject("attendees", Integer.class),
                row.getString("summary"),
                row.getObject("reply_needed", Boolean.class),
                decliningParty(row.getString("declined_by")),
                row.getString("declined_reason"));
    }

    private static DecliningParty decliningParty(String code) {
        return code == null ? null : DecliningParty.valueOf(code);
    }

    private static HearingProgress progress(ResultSet row) throws SQLException {
        return new HearingProgress(
                row.getInt("opinions"), row.getInt("decided"), row.getInt("conveyed"), row.getInt("waiting"));
    }
}
