package jp.michisuji.approval.act;

import static jp.michisuji.approval.act.ApprovalOffice.*;
import static jp.michisuji.approval.act.ApprovalWalk.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.ApprovalTrail;
import jp.michisuji.approval.StageKind;
import jp.michisuji.approval.StepState;
import jp.michisuji.approval.Weight;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.web.ConflictException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 行為と状態の表。どの行為が、起案と経路の職のどの状態で行え、行えないときは何と断られるかを、一つずつ行って確かめる。 */
@ApplicationTest
class ActTableTest {

    /** 列は {@link ApprovalState} の順。「可」は行える。 */
    private static final String BY_APPROVAL =
            """
            APPROVE            | 下書き | 可 | 起案者に戻って | 既に決裁 | 既に却下 | 既に取り下げ
            APPROVE_WITH_WORDS | 下書き | 可 | 起案者に戻って | 既に決裁 | 既に却下 | 既に取り下げ
            REMAND             | 下書き | 可 | 起案者に戻って | 既に決裁 | 既に却下 | 既に取り下げ
            REJECT             | 下書き | 可 | 起案者に戻って | 既に決裁 | 既に却下 | 既に取り下げ
            PULL_BACK          | 下書き | 可 | 起案者に戻って | 既に決裁 | 既に却下 | 既に取り下げ
            WITHDRAW           | 下書き | 可 | 可             | 既に決裁 | 既に却下 | 既に取り下げ
            DAIKETSU           | 下書き | 可 | 起案者に戻って | 既に決裁 | 既に却下 | 既に取り下げ
            RAISE              | 下書き | 可 | 起案者に戻って | 既に決裁 | 既に却下 | 既に取り下げ
            HAND_OVER          | 下書き | 可 | 起案者に戻って | 既に決裁 | 既に却下 | 既に取り下げ
            """;

    /** 列は {@link StepState} の順。 */
    private static final String BY_STEP =
            """
            APPROVE            | まだこの職に | 可 | 既に承認 | 既に差し戻し | 既に却下 | 上司が既に | 要らなくなり
            APPROVE_WITH_WORDS | まだこの職に | 可 | 既に承認 | 既に差し戻し | 既に却下 | 上司が既に | 要らなくなり
            REMAND             | まだこの職に | 可 | 既に承認 | 既に差し戻し | 既に却下 | 上司が既に | 要らなくなり
            REJECT             | まだこの職に | 可 | 既に承認 | 既に差し戻し | 既に却下 | 上司が既に | 要らなくなり
            DAIKETSU           | まだこの職に | 可 | 既に承認 | 既に差し戻し | 既に却下 | 上司が既に | 要らなくなり
            RAISE              | まだこの職に | 可 | 既に承認 | 既に差し戻し | 既に却下 | 上司が既に | 要らなくなり
            HAND_OVER          | 可           | 可 | 既に承認 | 既に差し戻し | 既に却下 | 上司が既に | 要らなくなり
            """;

    @Autowired
    Office office;

    @Autowired
    ApprovalOffice house;

    @Autowired
    ApprovalWalk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    Approving approving;

    @Autowired
    Remanding remanding;

    @Autowired
    Rejecting rejecting;

    @Autowired
    PullingBack pulling;

    @Autowired
    Withdrawing withdrawing;

    @Autowired
    DecidingForAbsent daiketsu;

    @Autowired
    Raising raising;

    @Autowired
    HandingOver handing;

    @Autowired
    ApprovalTrail trail;

    @Autowired
    JdbcClient jdbc;

    private long id;

    @BeforeEach
    void 課長の承認を待つ起案を置く() {
        clock.reset();
        house.open();
        id = walk.sent(
                Weight.ORDINARY,
                List.of(stage(1, StageKind.REVIEW, null, KACHO), stage(2, StageKind.DECIDE, null, BUCHO)));
    }

    @AfterEach
    void 席を立つ() {
        house.allBack();
        office.leave();
        clock.reset();
    }

    static Stream<Arguments> byApproval() {
        return cells(BY_APPROVAL, ApprovalState.values());
    }

    static Stream<Arguments> byStep() {
        return cells(BY_STEP, StepState.values());
    }

    private static Stream<Arguments> cells(String table, Enum<?>[] states) {
        return table.lines().flatMap(line -> {
            String[] cells = line.split("\\|");
            ActKind act = ActKind.valueOf(cells[0].strip());
            return IntStream.range(0, states.length)
                    .mapToObj(at ->
                            Arguments.of(act, states[at], cells[at + 1].strip().replace("可", "")));
        });
    }

    @ParameterizedTest
    @MethodSource("byApproval")
    void 起案の状態ごとに行えるか断られる(ActKind act, ApprovalState state, String refusal) {
        String numbered = state == ApprovalState.DRAFT ? ", serial = null, number = null" : "";
        if (state != ApprovalState.CIRCULATING) {
            jdbc.sql("update approval set state = ?" + numbered + " where id = ?")
                    .params(state.name(), id)
                    .update();
        }
        verify(act, refusal);
    }

    @ParameterizedTest
    @MethodSource("byStep")
    void 経路の職の状態ごとに行えるか断られる(ActKind act, StepState state, String refusal) {
        if (state != StepState.OPEN) {
            jdbc.sql("update approval_step set state = ? where id = ?")
                    .params(state.name(), walk.step(id, KACHO).id())
                    .update();
        }
        verify(act, refusal);
    }

    private void verify(ActKind act, String refusal) {
        int before = trail.of(id).size();
        if (refusal.isEmpty()) {
            perform(act);
            assertThat(trail.of(id).get(before).kind()).isEqualTo(act);
        } else {
            assertThatThrownBy(() -> perform(act))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining(refusal);
            assertThat(trail.of(id)).hasSize(before);
        }
    }

    private void perform(ActKind act) {
        long step = walk.step(id, KACHO).id();
        Actor chief = walk.as(KACHO);
        switch (act) {
            case APPROVE -> approving.approve(id, step, null, chief);
            case APPROVE_WITH_WORDS -> approving.approve(id, step, "意見", chief);
            case REMAND -> remanding.toDrafter(id, step, "わけ", chief);
            case REJECT -> rejecting.reject(id, step, "わけ", chief);
            case PULL_BACK -> pulling.pullBack(id, walk.as(DRAFTER));
            case WITHDRAW -> withdrawing.withdraw(id, "わけ", walk.as(DRAFTER));
            case HAND_OVER -> handing.handOver(id, step, OTHER, "わけ", chief);
            case DAIKETSU -> {
                house.away(KACHO);
                daiketsu.decide(id, step, "わけ", walk.as(KAKARICHO));
            }
            case RAISE -> {
                clock.set(LocalDateTime.of(2025, 10, 1, 9, 0));
                raising.raise(id, step, "わけ", walk.as(BUCHO));
            }
            default -> throw new AssertionError(act);
        }
    }
}
