package jp.michisuji.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** 仕事の表。組織・利用者・会議体・設定と監査記録のほかの、試験が行を足すすべての表。 */
public class WorkTables {

    /** 区役所そのものの表。覚えられているものと、{@link Office} などが一度だけ載せるもの。 */
    private static final Set<String> OFFICE = Set.of(
            "absence",
            "account",
            "account_group",
            "appointment",
            "appointment_turn",
            "approval_serial",
            "approval_setting",
            "audit_entry",
            "audit_head",
            "audit_seal",
            "audit_unsealed",
            "body",
            "body_member",
            "body_recurrence",
            "calendar_stamp",
            "closed_day",
            "decision_version",
            "deputy",
            "duty_section",
            "duty_section_post",
            "extra_open_day",
            "flyway_schema_history",
            "import_draft",
            "known_browser",
            "login_session",
            "login_throttle",
            "mail_hold",
            "organization_change",
            "organization_version",
            "person",
            "post",
            "post_history",
            "post_role",
            "programme",
            "recovery_code",
            "second_factor",
            "spring_session",
            "spring_session_attributes",
            "superior",
            "unit",
            "unit_history");

    /** エンジンの表は、図とともに置かれたもの（始まりの時計、履歴の掃除）を残す。 */
    private static final List<String> ENGINE = List.of(
            "act_ru_identitylink where task_id_ is not null",
            "act_ru_event_subscr where proc_inst_id_ is not null",
            "act_ru_job where process_instance_id_ is not null",
            "act_ru_variable",
            "act_ru_incident",
            "act_ru_task",
            "act_ru_execution",
            "act_hi_procinst",
            "act_hi_actinst",
            "act_hi_taskinst",
            "act_hi_varinst",
            "act_hi_detail",
            "act_hi_identitylink",
            "act_hi_incident",
            "act_hi_job_log",
            "act_hi_op_log");

    private final DriverManagerDataSource everything;
    private List<String> tables;

    WorkTables(@Value("${spring.datasource.url}") String url) {
        everything = new DriverManagerDataSource(TestServer.asSuperuser(url));
    }

    /** 引き金と参照を確かめずに空にする。残す行が、空にした行を指していてはならない。 */
    void empty() {
        try (Connection connection = everything.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String rows : filled(statement)) {
                statement.addBatch("delete from " + rows);
            }
            statement.executeBatch();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<String> filled(Statement statement) throws SQLException {
        return names(
                statement,
                tables(statement).stream()
                        .map(rows -> "select '" + rows + "' where exists (select from " + rows + ")")
                        .collect(Collectors.joining(" union all ")));
    }

    private List<String> tables(Statement statement) throws SQLException {
        if (tables == null) {
            List<String> found = new ArrayList<>(ENGINE);
            names(statement, "select tablename from pg_tables where schemaname = 'michisuji'").stream()
                    .filter(table -> !OFFICE.contains(table))
                    .map("michisuji."::concat)
                    .forEach(found::add);
            tables = found;
        }
        return tables;
    }

    private static List<String> names(Statement statement, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
