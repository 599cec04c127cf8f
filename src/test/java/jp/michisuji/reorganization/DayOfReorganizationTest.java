package jp.michisuji.reorganization;

import static jp.michisuji.reorganization.Kaisei.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.OrganizationHistory;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.reorganization.Reorganization.State;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.OtherNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** 改正の実施の日。零時に一度だけ実施され、遅れても重なっても食い違わず、差し支えがあれば何も変えない。 */
@ApplicationTest
class DayOfReorganizationTest {

    private static final LocalDateTime MIDNIGHT = DAY.atStartOfDay();

    @Autowired
    private Kaisei kaisei;

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Organization organization;

    @Autowired
    private OrganizationHistory history;

    @Autowired
    private OrganizationRegistry registry;

    @Autowired
    private Reorganizations reorganizations;

    @Autowired
    private ReorganizationMoves moves;

    @Autowired
    private ReorganizationRounds rounds;

    @Autowired
    private HeldWork heldWork;

    @Autowired
    private CurrentUser user;

    @Autowired
    private Permissions permissions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void 時計を戻す() {
        clock.reset();
        office.open();
    }

    @AfterEach
    void 片付ける() {
        office.leave();
        clock.reset();
        kaisei.clearPoints();
    }

    @Test
    void 二つの節点が同時に実施しても_一度だけである() {
        String old = kaisei.section("旧課");
        String next = kaisei.section("新課");
        kaisei.points(old, 3);
        long id = kaisei.begin(DAY, Kaisei.close(LineKind.MERGE, old, next));
        kaisei.confirm(id);

        clock.set(MIDNIGHT);
        new OtherNode(jdbc, transactions).meanwhile(rounds::runDue, rounds::runDue);
        rounds.runDue();

        assertThat(moves.of(id))
                .filteredOn(move -> move.room().equals("受付箱の仕事"))
                .hasSize(3);
        assertThat(heldWork.count(next)).isEqualTo(3);
    }

    @Test
    void 止まっていた間に日が過ぎても_戻ったときに実施する() {
        String old = kaisei.section("旧課");
        String next = kaisei.section("新課");
        kaisei.points(old, 1);
        long id = kaisei.begin(DAY, Kaisei.close(LineKind.ABOLISH, old, next));
        kaisei.confirm(id);

        clock.set(MIDNIGHT.plusDays(6).plusHours(9));
        rounds.runDue();

        assertThat(reorganizations.get(id).state()).isEqualTo(State.DONE);
        assertThat(organization.holdersOf(old, DAY)).isEmpty();
        assertThat(history.on(DAY).post(old)).isEmpty();
    }

    @Test
    void 確定したあとに閉じる職へ届いた仕事も_継ぐ職へ移る() {
        String old = kaisei.section("旧課");
        String next = kaisei.section("新課");
        long id = kaisei.begin(DAY, Kaisei.close(LineKind.ABOLISH, old, next));
        kaisei.confirm(id);
        List<Long> later = kaisei.points(old, 2);

        clock.set(MIDNIGHT);
        rounds.runDue();

        assertThat(heldWork.count(old)).isZero();
        assertThat(heldWork.owners(later)).containsOnly(next);
    }

    @Test
    void 閉じた職の仕事は_継いだ職の人に見える() {
        String old = kaisei.section("旧課");
        String next = kaisei.section("新課");
        long id = kaisei.begin(DAY, Kaisei.close(LineKind.ABOLISH, old, next));
        kaisei.confirm(id);
        clock.set(MIDNIGHT);
        rounds.runDue();

        office.as(next);
        assertThat(permissions.reaches(jp.michisuji.access.Action.TASK_READ, old))
                .isTrue();
        assertThat(permissions.reaches(jp.michisuji.access.Action.TASK_WORK, old))
                .isTrue();
    }

    @Test
    void 実施の日からあとの発令が閉じる職に入ると_何も変えずに止まり_取り消すと実施される() {
        String old = kaisei.section("旧課");
        String next = kaisei.section("新課");
        kaisei.points(old, 1);
        long id = kaisei.begin(DAY, Kaisei.close(LineKind.ABOLISH, old, next));
        kaisei.confirm(id);
        registry.appoint(next, old, DAY, null);

        clock.set(MIDNIGHT);
        rounds.runDue();
        assertThat(reorganizations.get(id).waiting().reason()).contains("発令を取り消してください");
        assertThat(heldWork.count(old)).isOne();
        office.as(old);
        assertThat(user.postCodes()).containsExactly(old);
        office.leave();

        jdbc.sql("delete from appointment where post_code = ? and from_date = ?")
                .params(old, DAY)
                .update();
        rounds.runDue();
        assertThat(reorganizations.get(id).state()).isEqualTo(State.DONE);
        assertThat(heldWork.count(next)).isOne();
    }

    @Test
    void 実施できない改正は_妨げが変わらなければ一時間おきにだけ試し_改革担当課長に一度だけ知らせる() {
        String old = kaisei.section("旧課");
        String next = kaisei.section("新課");
        long id = kaisei.begin(DAY, Kaisei.close(LineKind.ABOLISH, old, next));
        kaisei.confirm(id);
        registry.appoint(next, old, DAY, null);

        clock.set(MIDNIGHT);
        rounds.runDue();
        Waiting first = reorganizations.get(id).waiting();
        assertThat(first.since()).isEqualTo(clock.instant()).isEqualTo(first.triedAt());

        clock.set(MIDNIGHT.plusMinutes(59));
        rounds.runDue();
        assertThat(reorganizations.get(id).waiting()).isEqualTo(first);
        clock.set(MIDNIGHT.plusMinutes(60));
        rounds.runDue();
        assertThat(reorganizations.get(id).waiting().triedAt()).isEqualTo(clock.instant());
        assertThat(reorganizations.get(id).waiting().since()).isEqualTo(first.since());
        assertThat(jdbc.sql("select subject from mail where person_code = 'kaikaku-kacho' and subject_key = ?")
                        .param("reorganization stuck " + id)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("組織改正を実施できません");

        jdbc.sql("delete from appointment where post_code = ? and from_date = ?")
                .params(old, DAY)
                .update();
        clock.set(MIDNIGHT.plusMinutes(61));
        rounds.runDue();
        assertThat(reorganizations.get(id).state()).as("妨げがなくなれば、一時間を待たない").isEqualTo(State.DONE);
        assertThat(reorganizations.get(id).waiting()).isNull();
    }
}
