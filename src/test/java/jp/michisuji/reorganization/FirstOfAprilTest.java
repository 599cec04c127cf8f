package jp.michisuji.reorganization;

import static jp.michisuji.reorganization.AprilOffice.newcomer;
import static jp.michisuji.reorganization.Kaisei.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.ImportDesk;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.access.appointment.AppointmentTurn;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.act.ApprovalOffice;
import jp.michisuji.approval.act.ApprovalWalk;
import jp.michisuji.meeting.inquiry.web.InquiryWalk;
import jp.michisuji.organization.Deputies;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.OrganizationHistory;
import jp.michisuji.organization.OrganizationPart;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Succession;
import jp.michisuji.organization.SuccessionRegistry;
import jp.michisuji.organization.appointment.HandoverForecast;
import jp.michisuji.organization.appointment.PostHandover;
import jp.michisuji.reorganization.ChangeSet.Chosen;
import jp.michisuji.reorganization.Reorganization.State;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.workflow.TaskDesk;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 四月一日。六十の職の人が替わり、課がなくなり、五百の仕事と四十の決裁が手を替える日に、何も失われない。 */
@ApplicationTest
class FirstOfAprilTest {

    private static final String LEAD = "kaikaku-kacho";
    private static final LocalDateTime MIDNIGHT = DAY.atStartOfDay();

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
    private InquiryWalk inquiries;

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
    private ImportDesk imports;

    @Autowired
    private AppointmentTurn turn;

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
    private TaskDesk tasks;

    @Autowired
    private HeldWork heldWork;

    @Autowired
    private AprilDigests digests;

    @Autowired
    private CurrentUser user;

    @Autowired
    private JdbcClient jdbc;

    private AprilOffice april;

    @BeforeEach
    void 三月に用意する() {
        clock.set(DAY.minusDays(2).atTime(9, 0));
        house.open();
        digests.forget();
        april = new AprilOffice(kaisei, walk);
        april.hire(registry);
        turn.toToday();
        digests.compose(DAY.minusDays(1));
    }

    @AfterEach
    void 片付ける() {
        office.leave();
        clock.reset();
        kaisei.clearPoints();
        digests.forget();
    }

    @Test
    void 六十の職と五百の仕事と四十の決裁が_予行と見通しのとおりに新しい人へ渡り_何も失われない() {
        long inquiry = inquiries.inquiry(LocalDate.of(2027, 5, 1), List.of(april.abolished, april.merged));
        委員と代理に加える();
        april.staying.subList(0, 5).forEach(post -> claimOne(post));
        Map<String, HeldWork.Task> before = heldWork.open(april.before());

        long id = 改正を確定する();
        Rehearsal said = kaisei.rehearse(id);
        HandoverForecast forecast = 発令を取り込む();
        assertThat(kaisei.rehearse(id).vacancies()).isEmpty();
        assertThat(heldWork.open(april.before())).as("前の日までは何も動かない").isEqualTo(before);

        clock.set(MIDNIGHT);
        assertThat(organization.post(april.renamed).name()).isEqualTo("交通政策課長");
        rounds.runDue();
        turn.toToday();

        予行のとおりに移った(id, said, before);
        見通しのとおりに人が替わった(forecast, before);
        離れた人には何も残らない();
        assertThat(inquiries.open(inquiry)).extracting(task -> task.postCode()).containsOnly(april.maintenance);
        digests.assertMorningReachesNewcomersOnly(april);
        四十の決裁はどれも決裁まで進む();
        digests.assertReminderReachesNewcomers(april);
    }

    private void 委員と代理に加える() {
        Stream.of(april.abolished, april.merged)
                .forEach(post -> jdbc.sql("insert into body_member (body_code, post_code) values ('CHOGI', ?)")
                        .param(post)
                        .update());
        successions.register(new Succession(april.renamed, List.of(april.merged), null));
        successions.register(new Succession(april.abolished, List.of(april.renamed), null));
        successions.register(new Succession(april.merged, List.of(april.split), null));
    }

    private void claimOne(String post) {
        String task = heldWork.open(List.of(post)).keySet().iterator().next();
        tasks.claim(task, office.as(post));
        office.leave();
    }

    private long 改正を確定する() {
        long id = kaisei.begin(DAY, april.reorganization());
        var lead = office.as(LEAD);
        april.chosen.forEach(point -> desk.choose(
                id, new Chosen(OrganizationPart.POST, april.split, "open-point:" + point), april.maintenance, lead));
        Rehearsal said = kaisei.rehearse(id);
        assertThat(said.problems()).isEmpty();
        assertThat(said.blocked()).isEmpty();
        assertThat(said.vacancies()).containsExactly("維持課長");
        assertThat(said.endings()).hasSize(2);
        assertThat(said.moved()).filteredOn(Moving::merges).hasSize(2);
        assertThat(said.moved())
                .filteredOn(moving -> moving.room().equals("経路の段の承認"))
                .as("合議を終えていない二十の決裁の、二つずつの段")
                .hasSize(40);
        kaisei.confirm(id);
        return id;
    }

    private HandoverForecast 発令を取り込む() {
        office.as(LEAD);
        UUID file = imports.keep(LEAD, "4月1日付け発令.csv", april.orders().getBytes(StandardCharsets.UTF_8));
        ImportDesk.Looked looked = imports.look(LEAD, file, true);
        assertThat(looked.preview().problems()).isEmpty();
        imports.confirm(LEAD, file, true, looked.fingerprint());
        office.leave();
        return looked.forecast();
    }

    private void 予行のとおりに移った(long id, Rehearsal said, Map<String, HeldWork.Task> before) {
        assertThat(reorganizations.get(id).state()).isEqualTo(State.DONE);
        assertThat(moves.of(id))
                .extracting(Moving::fingerprint)
                .containsExactlyInAnyOrderElementsOf(
                        said.moved().stream().map(Moving::fingerprint).toList());
        said.counts().forEach(count -> assertThat(rooms.of(OrganizationPart.POST, List.of(count.code())))
                .as(count.name())
                .hasSize(count.after()));
        Map<String, HeldWork.Task> after =
                heldWork.open(Stream.concat(april.before().stream(), Stream.of(april.maintenance))
                        .toList());
        assertThat(after.keySet()).as("失われた仕事も増えた仕事もない").isEqualTo(before.keySet());
        assertThat(after).allSatisfy((task, now) -> assertThat(now.due())
                .isEqualTo(before.get(task).due()));
        assertThat(heldWork.open(List.of(april.abolished, april.merged))).isEmpty();
        assertThat(heldWork.inEngine(april.abolished, april.merged)).isZero();
        assertThat(heldWork.inEngine(april.maintenance))
                .isEqualTo(heldWork.open(List.of(april.maintenance)).size());
        assertThat(heldWork.owners(april.chosen)).containsOnly(april.maintenance);
        assertThat(heldWork.owners(april.points)).doesNotContain(april.abolished, april.merged);
        assertThat(organization.posts())
                .extracting(Post::code)
                .contains(april.maintenance)
                .doesNotContain(april.abolished, april.merged);
        assertThat(deputies.of(april.renamed)).extracting(Post::code).containsExactly(april.maintenance);
        assertThat(history.on(DAY.minusDays(1))
                        .post(april.renamed)
                        .orElseThrow()
                        .name())
                .startsWith("地域交通課");
        assertThat(history.on(DAY.minusDays(1)).post(april.maintenance)).isEmpty();
    }

    private void 見通しのとおりに人が替わった(HandoverForecast forecast, Map<String, HeldWork.Task> before) {
        assertThat(forecast.vacancies()).isZero();
        assertThat(forecast.released()).isEqualTo(5);
        assertThat(forecast.handovers())
                .extracting(one -> one.post().code())
                .containsExactlyInAnyOrderElementsOf(april.changing());
        Map<String, Long> held =
                before.values().stream().collect(Collectors.groupingBy(HeldWork.Task::post, Collectors.counting()));
        assertThat(forecast.handovers()).allSatisfy(one -> {
            String post = one.post().code();
            assertThat(one.from()).extracting(PostHandover.Seer::label).containsExactly(AprilOffice.label(post));
            assertThat(one.openTasks()).isEqualTo(held.getOrDefault(post, 0L).intValue());
            assertThat(organization.holdersOf(post, DAY))
                    .extracting(Person::code)
                    .containsExactly(newcomer(post));
            assertThat(organization.holdersOf(post, DAY.minusDays(1)))
                    .extracting(Person::label)
                    .containsExactlyElementsOf(
                            one.until().stream().map(PostHandover.Seer::label).toList());
        });
        assertThat(heldWork.claimed(april.changing())).as("離れた人の引き受けは解けている").isZero();
    }

    private void 離れた人には何も残らない() {
        assertThat(april.before()).allSatisfy(former -> {
            office.as(former);
            assertThat(user.postCodes()).isEmpty();
        });
        office.leave();
        String post = april.staying.get(0);
        WorkItem step = walk.task(april.approvals.get(0), post);
        assertThatThrownBy(() -> walk.submit(step, post, form -> form.set("outcome", "approve")))
                .isInstanceOf(NotVisibleException.class);
        office.leave();
    }

    private void 四十の決裁はどれも決裁まで進む() {
        april.approvals.forEach(approval -> {
            while (!walk.open(approval).isEmpty()) {
                String post = walk.open(approval).get(0).postCode();
                walk.act(approval, post, newcomer(post), "approve", null);
            }
        });
        assertThat(april.approvals)
                .extracting(approvals::get)
                .extracting(Approval::state)
                .containsOnly(ApprovalState.DECIDED);
    }
}
