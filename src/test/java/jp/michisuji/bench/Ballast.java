package jp.michisuji.bench;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 底荷。本物の起案を一件だけ行い、エンジンと業務の行をそのままの形で何万件にも写す。
 *
 * <p>識別子の末尾の 8 桁だけを変えるので、実行・変数・購読・履歴まで、本物を起案したのと同じ行が同じ数だけ並ぶ。
 */
final class Ballast {

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";
    private static final List<String> SHARED = List.of("proc_def_id_", "job_def_id_", "deployment_id_");
    private static final List<String> ENGINE = List.of(
            "act_ru_execution",
            "act_ru_task",
            "act_ru_variable",
            "act_ru_identitylink",
            "act_ru_event_subscr",
            "act_hi_procinst",
            "act_hi_actinst",
            "act_hi_taskinst",
            "act_hi_varinst");

    private final JdbcClient jdbc;

    Ballast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 500 の職と、一人の三つの職。 */
    void posts(int count) {
        jdbc.sql("insert into unit (code, name, kind, sort_order) values ('bench', '測定課', 'KA', 9999)")
                .update();
        jdbc.sql("insert into post (code, name, unit_code, rank, sort_order)"
                        + " select 'bench-' || g, '測定' || g || '課長', 'bench', 'KACHO', 1000 + g"
                        + " from generate_series(0, ? - 1) g")
                .param(count)
                .update();
        jdbc.sql("insert into post_role (post_code, role)"
                        + " select code, 'CHIEF' from post where code like 'bench-%'")
                .update();
        jdbc.sql("update organization_version set version = version + 1").update();
    }

    /** {@code itemId} の案件を写す。空の表を始めから数えるため、写した仕事は職と期限に散らす。 */
    void copy(long itemId, int count, int posts) {
        jdbc.sql("set session_replication_role = replica").update();
        ENGINE.forEach(table -> copyEngine(table, itemId, count));
        domain(itemId, count, posts);
        jdbc.sql("set session_replication_role = default").update();
        jdbc.sql("vacuum analyze").update();
    }

    private void copyEngine(String table, long itemId, int count) {
        List<String> columns = jdbc.sql("select column_name from information_schema.columns"
                        + " where table_schema = 'public' and table_name = ? order by ordinal_position")
                .param(table)
                .query(String.class)
                .list();
        List<String> texts = jdbc.sql("select column_name from information_schema.columns where table_schema = 'public'"
                        + " and table_name = ? and data_type = 'character varying'")
                .param(table)
                .query(String.class)
                .list();
        String values = columns.stream()
                .map(column -> texts.contains(column) && !SHARED.contains(column) ? renamed(column) : "t." + column)
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into public." + table + " select " + values + " from public." + table
                        + " t cross join generate_series(1, :count) g where " + belongs(columns))
                .param("count", count)
                .param("key", String.valueOf(itemId))
                .update();
    }

    private static String renamed(String column) {
        return "case when t." + column + " ~ '" + UUID + "' then left(t." + column
                + ", -8) || to_hex(1073741824 + g) else t." + column + " end";
    }

    private static String belongs(List<String> columns) {
        String instances = "(select proc_inst_id_ from act_hi_procinst where business_key_ = :key)";
        if (columns.contains("proc_inst_id_")) {
            return "t.proc_inst_id_ in " + instances;
        }
        return "t.task_id_ in (select id_ from act_hi_taskinst where proc_inst_id_ in " + instances + ")";
    }

    private void domain(long itemId, int count, int posts) {
        jdbc.sql(
                        """
                        insert into reform_item (id, programme_id, title, summary, owner_post, committee_position,
                          process_key, process_instance_id, state, proposed_on, proposed_by)
                        overriding system value
                        select 1000000 + g, programme_id, '測定の案件 ' || g, summary, 'bench-' || g % :posts,
                          committee_position, process_key, left(process_instance_id, -8) || to_hex(1073741824 + g),
                          state, proposed_on, proposed_by
                          from reform_item cross join generate_series(1, :count) g where id = :item""")
                .param("posts", posts)
                .param("count", count)
                .param("item", itemId)
                .update();
        jdbc.sql(
                        """
                        insert into deliberation (id, item_id, stage, body_code, opened_on) overriding system value
                        select 1000000 + g, 1000000 + g, stage, body_code, opened_on
                          from deliberation cross join generate_series(1, :count) g where item_id = :item""")
                .param("count", count)
                .param("item", itemId)
                .update();
        workItems(itemId, count, posts);
        records(itemId, count);
    }

    private void workItems(long itemId, int count, int posts) {
        jdbc.sql(
                        """
                        insert into work_item (task_id, process_key, process_instance_id, definition_id, task_key, step,
                          form_key, subject_type, subject_id, item_id, title, body, post_code, opened_at, due_on, due_reason)
                        select left(task_id, -8) || to_hex(1073741824 + g), process_key,
                          left(process_instance_id, -8) || to_hex(1073741824 + g), definition_id, task_key,
                          (array['議題を登録する', '資料を提出する', '資料を確認する', '審議結果を記録する'])[1 + g / :posts % 4],
                          form_key, subject_type, (1000000 + g)::text, 1000000 + g, '測定の案件 ' || g,
                          (array['部会', '改革会議', '庁議', '議会'])[1 + g / :posts % 4], 'bench-' || g % :posts, opened_at,
                          case when g / :posts % 10 = 9 then null else current_date - 5 + (g / :posts * 7 + g % :posts) % 60 end,
                          '会議の5開庁日前'
                          from work_item cross join generate_series(1, :count) g where item_id = :item""")
                .param("posts", posts)
                .param("count", count)
                .param("item", itemId)
                .update();
    }

    private void records(long itemId, int count) {
        jdbc.sql(
                        """
                        insert into audit_entry (at, person_code, person_label, post_code, post_name, action, subject_type,
                          subject_id, item_id, summary, before_values, after_values)
                        select at, person_code, person_label, post_code, post_name, action, subject_type,
                          (1000000 + g)::text, 1000000 + g, summary, before_values, after_values
                          from audit_entry cross join generate_series(1, :count) g where item_id = :item""")
                .param("count", count)
                .param("item", itemId)
                .update();
        jdbc.sql(
                        """
                        insert into mail (message_id, person_code, to_address, subject, body, kind, subject_key, on_day, task_id,
                          item_id, state, next_attempt_at, created_at, sent_at)
                        select message_id || g, person_code, to_address, subject, body, kind, subject_key || g, on_day, task_id, 1000000 + g, 'SENT',
                          next_attempt_at, created_at, created_at
                          from mail cross join generate_series(1, :count) g where item_id = :item""")
                .param("count", count)
                .param("item", itemId)
                .update();
    }
}
