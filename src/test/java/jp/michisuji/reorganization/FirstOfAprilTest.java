package jp.michisuji.reorganization;

import static jp.michisuji.reorganization.Kaisei.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.meeting.inquiry.web.InquiryWalk;
import jp.michisuji.organization.Deputies;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.OrganizationHistory;
import jp.michisuji.organization.OrganizationPart;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Succession;
import jp.michisuji.organization.SuccessionRegistry;
import jp.michisuji.reorganization.ChangeSet.Chosen;
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

/** 四月一日。多くの職が改まり、五百の仕事が手を替える日に、何も失われず、予行のとおりになる。 */
@ApplicationTest
class FirstOfAprilTest {

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
    private SuccessionRegistry successions;

    @Autowired
    private Deputies deputies;

    @Autowired
    private Reorganizations reorganizations;

    @Autowired
    private ReorganizationDesk desk;

    @Autowired
    private ReorganizationMoves moves;

    @Autowired
    private ReorganizationRounds rounds;

    @Autowired
    private HoldingRooms rooms;

    @Autowired
    private InquiryWalk inquiries;

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
    void 五百の仕事が継ぐ職へ移り_予行のとおりで_何も失われない() {
        String abolished = kaisei.section("土木課");
        String merged = kaisei.section("まちづくり課");
        String split = kaisei.section("土木管理課");
        String renamed = kaisei.section("地域交通課");
        String newUnit = kaisei.fresh();
        String maintenance = newUnit + "-kacho";
        List<Long> kept = kaisei.points(split, 90);
        List<Long> chosen = kaisei.points(split, 10);
        List<Long> going = new ArrayList<>(kaisei.points(abolished, 200));
        going.addAll(kaisei.points(merged, 200));
        long inquiry = inquiries.inquiry(LocalDate.of(2027, 5, 1), List.of(abolished, merged));
        successions.register(new Succession(renamed, List.of(merged), null));
        Stream.of(abolished, merged)
                .forEach(post -> jdbc.sql("insert into body_member (body_code, post_code) values ('CHOGI', ?)")
                        .param(post)
                        .update());
        successions.register(new Succession(abolished, List.of(renamed), null));
        successions.register(new Succession(merged, List.of(split), null));

        long id = kaisei.begin(
                DAY,
                Stream.of(
                                Stream.of(
                                        Kaisei.openUnit(newUnit, "維持課"),
                                        Kaisei.openPost(maintenance, "維持課長", newUnit),
                                        Kaisei.rename(OrganizationPart.UNIT, Kaisei.unitOf(renamed), "交通政策課"),
                                        Kaisei.rename(OrganizationPart.POST, renamed, "交通政策課長"),
                                        Kaisei.give(LineKind.SPLIT, OrganizationPart.POST, split, split)),
                                Stream.of(Kaisei.close(LineKind.ABOLISH, abolished, maintenance)),
                                Stream.of(Kaisei.close(LineKind.MERGE, merged, maintenance)))
                        .flatMap(lines -> lines)
                        .toArray(ReorganizationLine[]::new));
        var lead = office.as("kaikaku-kacho");
        chosen.forEach(point ->
                desk.choose(id, new Chosen(OrganizationPart.POST, split, "open-point:" + point), maintenance, lead));
        Rehearsal said = kaisei.rehearse(id);
        assertThat(said.problems()).isEmpty();
        assertThat(said.blocked()).isEmpty();
        assertThat(said.vacancies()).containsExactly("維持課長");
        assertThat(said.moved()).filteredOn(Moving::merges).hasSize(2);
        kaisei.confirm(id);
        registry.register(new jp.michisuji.organization.Person("ijika", "職員・維持", "ijika@test.invalid"));
        registry.appoint("ijika", maintenance, DAY, null);
        assertThat(kaisei.rehearse(id).vacancies()).isEmpty();

        clock.set(MIDNIGHT.minusMinutes(1));
        rounds.runDue();
        assertThat(reorganizations.get(id).state()).isEqualTo(State.CONFIRMED);
        assertThat(open(abolished)).isEqualTo(201);
        assertThat(organization.post(renamed).name()).startsWith("地域交通課");

        clock.set(MIDNIGHT);
        assertThat(organization.post(renamed).name()).isEqualTo("交通政策課長");
        rounds.runDue();

        assertThat(reorganizations.get(id).state()).isEqualTo(State.DONE);
        assertThat(done(moves.of(id))).containsExactlyInAnyOrderElementsOf(done(said.moved()));
        assertThat(open(abolished)).isZero();
        assertThat(open(merged)).isZero();
        assertThat(open(split)).isEqualTo(kept.size());
        assertThat(open(maintenance)).isEqualTo(going.size() + chosen.size() + 2);
        assertThat(inEngine(abolished, merged)).isZero();
        assertThat(inEngine(maintenance)).isEqualTo(going.size() + chosen.size() + 2);
        said.counts().forEach(count -> assertThat(held(count)).as(count.name()).isEqualTo(count.after()));
        assertThat(jdbc.sql("select count(*) from work_item where post_code = ? and arrived_at is not null")
                        .param(maintenance)
                        .query(Integer.class)
                        .single())
                .isEqualTo(going.size() + chosen.size() + 2);
        assertThat(owners(going)).containsOnly(maintenance);
        assertThat(owners(kept)).containsOnly(split);

        assertThat(organization.holdersOf(abolished, DAY.minusDays(1))).hasSize(1);
        assertThat(organization.holdersOf(abolished, DAY)).isEmpty();
        office.as(abolished);
        assertThat(user.postCodes()).isEmpty();
        assertThat(organization.posts())
                .extracting(Post::code)
                .contains(maintenance)
                .doesNotContain(abolished, merged);
        assertThat(deputies.of(renamed)).extracting(Post::code).containsExactly(maintenance);
        assertThat(history.on(DAY.minusDays(1)).post(renamed).orElseThrow().name())
                .startsWith("地域交通課");
        assertThat(history.on(DAY.minusDays(1)).post(maintenance)).isEmpty();

        office.leave();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'reorganization.move'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(said.moved().size());
        assertThat(inquiries.open(inquiry)).extracting(task -> task.postCode()).containsOnly(maintenance);
        kaisei.points(abolished, 1);
        assertThat(open(abolished)).isZero();
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
        assertThat(open(next)).isEqualTo(3);
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

        assertThat(open(old)).isZero();
        assertThat(owners(later)).containsOnly(next);
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
        assertThat(reorganizations.get(id).stuckReason()).contains("発令を取り消してください");
        assertThat(open(old)).isOne();
        office.as(old);
        assertThat(user.postCodes()).containsExactly(old);
        office.leave();

        jdbc.sql("delete from appointment where post_code = ? and from_date = ?")
                .params(old, DAY)
                .update();
        rounds.runDue();
        assertThat(reorganizations.get(id).state()).isEqualTo(State.DONE);
        assertThat(open(next)).isOne();
    }

    private int open(String post) {
        return jdbc.sql("select count(*) from work_item where post_code = ? and closed_at is null")
                .param(post)
                .query(Integer.class)
                .single();
    }

    private int inEngine(String... posts) {
        return jdbc.sql("select count(*) from act_ru_identitylink where group_id_ = any(?)")
                .param(posts)
                .query(Integer.class)
                .single();
    }

    private int held(PostCount count) {
        return rooms.of(OrganizationPart.POST, List.of(count.code())).size();
    }

    private List<String> owners(List<Long> points) {
        return jdbc.sql("select owner_post from progress_entry where id = any(?)")
                .param(points.toArray(Long[]::new))
                .query(String.class)
                .list();
    }

    private static List<String> done(List<Moving> movings) {
        return movings.stream().map(Moving::fingerprint).toList();
    }
}
