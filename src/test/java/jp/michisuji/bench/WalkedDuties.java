package jp.michisuji.bench;

import java.util.List;
import jp.michisuji.schedule.outline.Diagram;
import jp.michisuji.schedule.outline.Outlines;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 歩みの底荷。すべての業務の移管と筋を始めた形に書き、作業の五つに四つを済ませておく。手続そのものは始めない。 */
record WalkedDuties(JdbcClient jdbc, Outlines outlines) {

    private static final String WORK =
            """
            insert into work_item (task_id, process_key, process_instance_id, definition_id, task_key, step, subject_type,
              subject_id, title, post_code, opened_at, closed_at, closing)
            """;

    void walk() {
        jdbc.sql(
                        """
                        insert into transfer (duty_id, lead_post, transfer_on, state, opened_at)
                        select id, 'doboku-kanri-kacho', transfer_on, 'PREPARING', now() - interval '60 days' from duty""")
                .update();
        jdbc.sql(
                        """
                        insert into transfer_track (transfer_id, track, state, started_at)
                        select id, track, case when track in ('RULES', 'NOTICE') then 'NOT_NEEDED' else 'RUNNING' end,
                               now() - interval '50 days'
                          from transfer
                         cross join unnest(array['MANUAL', 'LAYOUT', 'BUDGET', 'STAFFING', 'RULES', 'NOTICE']) track""")
                .update();
        List<Diagram> diagrams = outlines.diagrams().stream()
                .filter(diagram -> diagram.processId().equals("duty-transfer")
                        || diagram.processId().endsWith("-track"))
                .toList();
        diagrams.forEach(this::walk);
        jdbc.sql("analyze").update();
    }

    private void walk(Diagram diagram) {
        List<String> tasks = diagram.elements().stream()
                .filter(element -> element.kind() == Diagram.Kind.TASK)
                .map(Diagram.Element::id)
                .toList();
        for (int at = 0; at < tasks.size(); at++) {
            walk(diagram.processId(), tasks.get(at), at % 5 == 4);
        }
    }

    private void walk(String process, String task, boolean open) {
        jdbc.sql(WORK
                        + " select md5(:process || :task || id), :process, 'walked' || id, 'walked', :task, '作業', 'transfer',"
                        + " id::text, '測定', 'doboku-kanri-kacho', now() - interval '40 days',"
                        + (open ? " null, null" : " now() - interval '30 days', 'COMPLETED'") + " from transfer")
                .param("process", process)
                .param("task", task)
                .update();
    }

    /** 計画にない主題の、済んだ仕事の山。何年も使い続けた台帳の代わり。 */
    void pile(int count) {
        jdbc.sql(
                        WORK
                                + """
                         select 'pile' || g, 'approval', 'pile' || g, 'walked', 'userTask_' || g % 5, '作業', 'approval',
                                (g / 5)::text, '測定', 'doboku-kanri-kacho', now() - interval '400 days',
                                now() - interval '390 days', 'COMPLETED'
                           from generate_series(1, ?) g""")
                .param(count)
                .update();
        jdbc.sql("vacuum analyze").update();
    }
}
