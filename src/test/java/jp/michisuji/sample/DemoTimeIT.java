package jp.michisuji.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.organization.Actor;
import jp.michisuji.overview.report.ProgressReport;
import jp.michisuji.reorganization.Rehearsal;
import jp.michisuji.reorganization.Rehearsing;
import jp.michisuji.reorganization.ReorganizationLines;
import jp.michisuji.testing.DemoDatabase;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** 例示の時計。資料の終わった翌朝に始まり、進めると途中の期日のものがその期日に起き、止めても続く。 */
@SpringBootTest
@ActiveProfiles("demo")
@ContextConfiguration(initializers = DemoDatabase.class)
@DirtiesContext
class DemoTimeIT {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Autowired
    DemoTime time;

    @Autowired
    DemoClock clock;

    @Autowired
    DemoClockStore store;

    @Autowired
    SittingPlanning planning;

    @Autowired
    Rehearsing rehearsing;

    @Autowired
    ReorganizationLines lines;

    @Autowired
    ProgressReport progress;

    @Autowired
    JdbcClient jdbc;

    @AfterAll
    static void エンジンの時計を戻す() {
        ClockUtil.reset();
    }

    @Test
    void 令和7年9月3日の進捗状況表は_配られた紙と升ごとに同じである() {
        byte[] workbook = progress.on(LocalDate.of(2025, 9, 3)).xlsx();

        assertThat(PrintedProgress.differences(workbook)).isEmpty();
    }

    @Test
    void 星取表の98業務が_資料の件数のまま載っている() {
        assertThat(jdbc.sql("select disposition || ' ' || count(*) from duty group by disposition")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("TRANSFERRED 43", "SHARED 19", "KEPT 33", "ABOLISHED 3");
        assertThat(jdbc.sql("select count(*) from duty where item_id is null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void 令和9年度の組織改正の案は_配られた決定表のままで予行でき_差し支えがない() {
        long plan = jdbc.sql("select id from reorganization where effective_on = date '2027-04-01'")
                .query(Long.class)
                .single();

        Rehearsal said = rehearsing.rehearse(lines.of(plan));

        assertThat(said.problems()).isEmpty();
        assertThat(said.blocked()).isEmpty();
        assertThat(said.moved()).isNotEmpty();
    }

    @Test
    void 途中の期日のものは飛んだ先ではなく期日に順に起き_止めても日付が続く() {
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2025, 9, 4));
        assertThat(jdbc.sql("select count(*) from reform_item")
                        .query(Long.class)
                        .single())
                .isEqualTo(9);

        // 次回未定の四つの案件が、9月30日の第5回部会に載る。資料の期限はその5開庁日前の9月22日
        planning.plan(Sitting.planned("BUKAI", "区役所改革検討部会", "第5回", LocalDate.of(2025, 9, 30)), Actor.system());
        time.moveTo(LocalDateTime.of(2025, 9, 29, 9, 0).atZone(TOKYO).toInstant());

        List<LocalDateTime> noticed = jdbc.sql("select at from audit_entry where action = 'paper.overdue' order by id")
                .query((row, number) ->
                        row.getTimestamp("at").toInstant().atZone(TOKYO).toLocalDateTime())
                .list();
        assertThat(noticed)
                .hasSize(4)
                .allSatisfy(at -> assertThat(at.toLocalDate()).isEqualTo(LocalDate.of(2025, 9, 23)))
                .isSorted();
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2025, 9, 29));
        assertThat(ClockUtil.getCurrentTime().toInstant()).isCloseTo(clock.instant(), within(5, ChronoUnit.SECONDS));

        assertThat(new DemoClock(store).instant()).isCloseTo(clock.instant(), within(5, ChronoUnit.SECONDS));
        assertThatThrownBy(() -> time.moveTo(clock.instant().minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
