package jp.michisuji.reorganization;

import static jp.michisuji.reorganization.Kaisei.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.StageKind;
import jp.michisuji.approval.Weight;
import jp.michisuji.approval.act.ApprovalOffice;
import jp.michisuji.approval.act.ApprovalWalk;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;
import jp.michisuji.reorganization.Reorganization.State;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 四月一日の決裁。経路の途中で職がなくなっても、四十の起案はどれも失われず、継いだ職の人が決める。 */
@ApplicationTest
class RunningApprovalsOnFirstOfAprilTest {

    @Autowired
    private Kaisei kaisei;

    @Autowired
    private Office office;

    @Autowired
    private ApprovalOffice house;

    @Autowired
    private ApprovalWalk walk;

    @Autowired
    private Approvals approvals;

    @Autowired
    private OrganizationRegistry registry;

    @Autowired
    private Reorganizations reorganizations;

    @Autowired
    private ReorganizationMoves moves;

    @Autowired
    private ReorganizationRounds rounds;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void 用意する() {
        clock.reset();
        house.open();
    }

    @AfterEach
    void 片付ける() {
        office.leave();
        clock.reset();
    }

    @Test
    void 回議中の四十の起案は_予行のとおりに継いだ職へ回り_決裁まで進む() {
        String abolished = kaisei.section("土木課");
        String merged = kaisei.section("まちづくり課");
        String successor = kaisei.section("維持課");
        List<Long> running =
                IntStream.range(0, 40).mapToObj(each -> sent(abolished, merged)).toList();
        long id = kaisei.begin(
                DAY,
                Stream.of(
                                Kaisei.close(LineKind.ABOLISH, abolished, successor),
                                Kaisei.close(LineKind.MERGE, merged, successor))
                        .flatMap(Stream::of)
                        .toArray(ReorganizationLine[]::new));
        Rehearsal said = kaisei.rehearse(id);
        assertThat(said.blocked()).isEmpty();
        assertThat(said.moved())
                .filteredOn(moving -> moving.room().equals("経路の段の承認"))
                .hasSize(120);
        kaisei.confirm(id);

        clock.set(DAY.atStartOfDay());
        rounds.runDue();

        assertThat(reorganizations.get(id).state()).isEqualTo(State.DONE);
        assertThat(moves.of(id)).hasSameSizeAs(said.moved());
        assertThat(running).allSatisfy(approval -> {
            assertThat(walk.open(approval)).extracting(WorkItem::postCode).containsOnly(successor);
            assertThat(walk.open(approval)).as("一つの段に並んだ二つの職が一つになっても、どちらの承認も残る").hasSize(2);
        });
        WorkItem task = walk.open(running.get(0)).get(0);
        assertThatThrownBy(() -> walk.submit(task, abolished, form -> form.set("outcome", "approve")))
                .as("離れた人の手には残らない")
                .isInstanceOf(NotVisibleException.class);

        running.forEach(approval -> IntStream.range(0, 3).forEach(each -> walk.approve(approval, successor)));
        assertThat(running)
                .extracting(approvals::get)
                .extracting(Approval::state)
                .containsOnly(ApprovalState.DECIDED);
    }

    @Test
    void 人だけが替わるときは_回議中の起案は職に残り_新しい人が承認する() {
        String post = kaisei.section("異動の課");
        long approval = walk.sent(Weight.ORDINARY, List.of(ApprovalWalk.stage(1, StageKind.DECIDE, null, post)));
        LocalDate lastDay = DAY.minusDays(1);
        registry.register(new Person("shinnin-" + post, "職員・新任", "shinnin@test.invalid"));
        registry.appoint("shinnin-" + post, post, DAY, null);
        kaisei.leave(post, lastDay);

        clock.set(DAY.atStartOfDay());

        WorkItem task = walk.task(approval, post);
        assertThatThrownBy(() -> walk.submit(task, post, form -> form.set("outcome", "approve")))
                .isInstanceOf(NotVisibleException.class);
        walk.act(approval, post, "shinnin-" + post, "approve", null);
        assertThat(approvals.get(approval).state()).isEqualTo(ApprovalState.DECIDED);
    }

    /** 二つの職に並べて合議にかけ、そのうちの一つが決める。 */
    private long sent(String one, String other) {
        return walk.sent(
                Weight.ORDINARY,
                List.of(
                        ApprovalWalk.stage(1, StageKind.CONCUR, null, one, other),
                        ApprovalWalk.stage(2, StageKind.DECIDE, null, other)));
    }
}
