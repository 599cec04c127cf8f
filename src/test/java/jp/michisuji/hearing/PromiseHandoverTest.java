package jp.michisuji.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.meeting.point.OpenPoint;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.workflow.WorkItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 前の版で残された約束は、要検討事項に移ったあと、起動のときに仕事となる。 */
@ApplicationTest
class PromiseHandoverTest {

    @Autowired
    HearingWalk walk;

    @Autowired
    HearingOpinions opinions;

    @Autowired
    Promises promises;

    @Autowired
    PromiseHandover handover;

    @Autowired
    WorkItems workItems;

    @Autowired
    JdbcClient jdbc;

    @Test
    void 仕事の出ていない約束にだけ_一度だけ届く() {
        long item = walk.item();
        long hearing = walk.held(item, "窓口はどこになるか");
        long open = moved(hearing, "検討中");
        long done = moved(hearing, "検討済");

        handover.handOver();
        handover.handOver();

        assertThat(workItems.openOf(OpenPoint.SUBJECT, String.valueOf(open)))
                .singleElement()
                .satisfies(work -> assertThat(work.postCode()).isEqualTo("jinji-kacho"));
        assertThat(workItems.openOf(OpenPoint.SUBJECT, String.valueOf(done))).isEmpty();
        assertThat(promises.of(hearing)).extracting(Promise::fulfilled).containsExactly(false, true);
    }

    private long moved(long hearing, String status) {
        long point = jdbc.sql("insert into progress_entry (area, side, open_point, status, owner_post, due_on, note)"
                        + " values ('その他', '部会外', '案内図を作り直す', ?, 'jinji-kacho', date '2025-12-26', '約束') returning id")
                .param(status)
                .query(Long.class)
                .single();
        jdbc.sql("insert into hearing_promise (hearing_id, opinion_id, point_id) values (?, ?, ?)")
                .params(hearing, opinions.of(hearing).get(0).id(), point)
                .update();
        return point;
    }
}
