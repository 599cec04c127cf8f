package jp.michisuji.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.LayoutCase;
import jp.michisuji.transfer.LayoutCaseDesk;
import jp.michisuji.transfer.LayoutCaseDesk.NewCase;
import jp.michisuji.transfer.LayoutCases;
import jp.michisuji.transfer.LayoutMembership;
import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.transfer.LayoutWalk;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.web.StepInput;
import jp.michisuji.web.DateEntry;
import jp.michisuji.workflow.DeployedDiagrams;
import jp.michisuji.workflow.ProcessMigrations;
import jp.michisuji.workflow.ProcessRuns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** レイアウトの図の移行。工事の決裁が加わる前の図で動いているものを、どの待ちでも新しい図へ移せる。 */
@ApplicationTest
class LayoutMigrationTest {

    @Autowired
    DeployedDiagrams diagrams;

    @Autowired
    TransferOffice office;

    @Autowired
    LayoutWalk walk;

    @Autowired
    LayoutCaseDesk desk;

    @Autowired
    LayoutCases cases;

    @Autowired
    LayoutMembership membership;

    @Autowired
    MovableClock clock;

    @Autowired
    ProcessRuns runs;

    @Autowired
    ProcessMigrations migrations;

    private final List<Consumer<LayoutOwner>> steps = List.of(
            owner -> walk.seats(owner, "1"),
            owner -> walk.plan(owner),
            owner -> walk.coordinate(owner, "works"),
            owner -> walk.works(owner, LocalDate.of(2027, 1, 20), 60),
            owner -> walk.complete(
                    owner, "移転日を決める", StepInput.class, form -> form.setDate(DateEntry.of(LocalDate.of(2027, 3, 20)))));

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void 業務の筋はどの待ちからも新しい図へ移り_工事の予定の前なら決裁を受ける(int stops) {
        diagrams.deploy("earlier/layout-track-1.bpmn");
        long id = office.transfer(null);
        String instance = office.start("layout-track", id);
        LayoutOwner own = LayoutOwner.transfer(id);
        assertMoves(own, instance, stops, "bpmn/transfer/layout-track.bpmn");
        assertThat(runs.running(instance)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void まとめた移転もどの待ちからも新しい図へ移り_工事の予定の前なら決裁を受ける(int stops) {
        diagrams.deploy("earlier/layout-case-1.bpmn");
        LayoutOwner layoutCase = open();
        String instance = cases.get(layoutCase.id()).processInstanceId();
        assertMoves(layoutCase, instance, stops, "bpmn/transfer/layout-case.bpmn");
        assertThat(cases.get(layoutCase.id()).state()).isEqualTo(LayoutCase.State.DONE);
    }

    @Test
    void まとめた移転の完了を待つ筋も移り_抜けて自分の手順に戻れる() {
        diagrams.deploy("earlier/layout-track-1.bpmn");
        long id = office.transfer(null);
        String instance = office.start("layout-track", id);
        LayoutOwner layoutCase = open(id);
        diagrams.deploy("bpmn/transfer/layout-track.bpmn");
        migrations.run();
        assertThat(diagrams.tagOf(instance)).isEqualTo("2");

        membership.leave(layoutCase.id(), id, "別の階に移るため", Actor.system());
        LayoutOwner own = LayoutOwner.transfer(id);
        walk.seats(own, "1");
        walk.toWorks(own);
        walk.decide(own);
        assertThat(walk.steps(own)).containsExactly("移転日を決める");
    }

    @Test
    void 席数を見直しているまとめた移転も移る() {
        diagrams.deploy("earlier/layout-case-1.bpmn");
        LayoutOwner layoutCase = open();
        walk.seats(layoutCase, "1");
        membership.join(layoutCase.id(), office.transfer(null), Actor.system());
        diagrams.deploy("bpmn/transfer/layout-case.bpmn");
        migrations.run();
        assertThat(diagrams.tagOf(cases.get(layoutCase.id()).processInstanceId()))
                .isEqualTo("2");
        assertThat(walk.steps(layoutCase)).containsExactly("席数と面積を見直す", "配置案を作る");
    }

    private void assertMoves(LayoutOwner owner, String instance, int stops, String latest) {
        steps.subList(0, stops).forEach(step -> step.accept(owner));
        List<String> waiting = walk.steps(owner);
        diagrams.deploy(latest);
        assertThat(migrations.run()).isPositive();
        assertThat(diagrams.tagOf(instance)).isEqualTo("2");
        assertThat(walk.steps(owner)).isEqualTo(waiting);
        finish(owner, stops);
    }

    private void finish(LayoutOwner owner, int stops) {
        for (int at = stops; at < steps.size(); at++) {
            steps.get(at).accept(owner);
            if (at == 3) {
                walk.decide(owner);
            }
        }
        walk.complete(owner, "移転の完了を記録する", StepInput.class, form -> form.setDate(DateEntry.of(LocalDate.now(clock))));
    }

    private LayoutOwner open(Long... transfers) {
        NewCase asked = new NewCase("土木管理課への移転", "土木管理課", TransferOffice.LEAD, List.of(transfers));
        return LayoutOwner.layoutCase(desk.open(asked, Actor.system()));
    }
}
