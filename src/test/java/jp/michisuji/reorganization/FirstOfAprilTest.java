package jp.michisuji.reorganization;

import static jp.michisuji.reorganization.AprilOffice.newcomer;
import static jp.michisuji.reorganization.Kaisei.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
import jp.michisuji.calendar.OfficeCalendar;
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
import jp.michisuji.reminder.DailyDigest;
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
    private OfficeCalendar calendar;

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
    private DailyDigest digest;

    @Autowired
    private CurrentUser user;

    @Autowired
    private JdbcClient jdbc;

    private AprilOffice april;

    @BeforeEach
    void 三月に用意する() {
        clock.set(DAY.minusDays(2).atTime(9, 0));
        house.open();
        forget();
        april = new AprilOffice(kaisei, walk);
        april.hire(registry);
        turn.toToday();
        clock.set(DAY.minusDays(1).atTime(6, 0));
        digest.compose();
    }

    @AfterEach
    void 片付ける() {
        office.leave();
        clock.reset();
        kaisei.clearPoints();
        forget();
    }

    private void forget() {
        jdbc.sql("delete from digest_run").update();
        jdbc.sql("delete from digest_holder").update();
        jdbc.sql("delete from mail where kind = 'DIGEST'").update();
        jdbc.sql("delete from appointment_turn").update();
    }

    @Test
    void 六十の職と五百の仕事と四十の決裁が_予行と見通しのとおりに新しい人へ渡り_何も失われない() {
        long inquiry = inquiries.inquiry(LocalDate.of(2027, 5, 1), List.of(april.abolished, april.merged));
        委員と代理に加える();
        april.staying.subList(0, 5).forEach(post -> claimOne(post));
        Map<String, Task> before = open(april.before());

        long id = 改正を確定する();
        Rehearsal said = kaisei.rehearse(id);
        HandoverForecast forecast = 発令を取り込む();
        assertThat(kaisei.rehearse(id).vacancies()).isEmpty();
        assertThat(open(april.before())).as("前の日までは何も動かない").isEqualTo(before);

        clock.set(MIDNIGHT);
        assertThat(organization.post(april.renamed).name()).isEqualTo("交通政策課長");
        rounds.runDue();
        turn.toToday();

        予行のとおりに移った(id, said, before);
        見通しのとおりに人が替わった(forecast, before);
        離れた人には何も残らない();
        assertThat(inquiries.open(inquiry)).extracting(task -> task.postCode()).containsOnly(april.maintenance);
        朝のまとめは新しい人にだけ届く();
        四十の決裁はどれも決裁まで進む();
        期限の前の督促も新しい人に届く();
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
        String task = open(List.of(post)).keySet().iterator().next();
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

    private void 予行のとおりに移った(long id, Rehearsal said, Map<String, Task> before) {
        assertThat(reorganizations.get(id).state()).isEqualTo(State.DONE);
        assertThat(moves.of(id))
                .extracting(Moving::fingerprint)
                .containsExactlyInAnyOrderElementsOf(
                        said.moved().stream().map(Moving::fingerprint).toList());
        said.counts().forEach(count -> assertThat(rooms.of(OrganizationPart.POST, List.of(count.code())))
                .as(count.name())
                .hasSize(count.after()));
        Map<String, Task> after = open(Stream.concat(april.before().stream(), Stream.of(april.maintenance))
                .toList());
        assertThat(after.keySet()).as("失われた仕事も増えた仕事もない").isEqualTo(before.keySet());
        assertThat(after).allSatisfy((task, now) -> assertThat(now.due())
                .isEqualTo(before.get(task).due()));
        assertThat(open(List.of(april.abolished, april.merged))).isEmpty();
        assertThat(inEngine(april.abolished, april.merged)).isZero();
        assertThat(inEngine(april.maintenance))
                .isEqualTo(open(List.of(april.maintenance)).size());
        assertThat(owners(april.chosen)).containsOnly(april.maintenance);
        assertThat(owners(april.points)).doesNotContain(april.abolished, april.merged);
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

    private void 見通しのとおりに人が替わった(HandoverForecast forecast, Map<String, Task> before) {
        assertThat(forecast.vacancies()).isZero();
        assertThat(forecast.released()).isEqualTo(5);
        assertThat(forecast.handovers())
                .extracting(one -> one.post().code())
                .containsExactlyInAnyOrderElementsOf(april.changing());
        Map<String, Long> held =
                before.values().stream().collect(Collectors.groupingBy(Task::post, Collectors.counting()));
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
        assertThat(jdbc.sql("select count(*) from work_item where post_code = any(?) and closed_at is null"
                                + " and assignee is not null")
                        .param(april.changing().toArray(String[]::new))
                        .query(Integer.class)
                        .single())
                .as("離れた人の引き受けは解けている")
                .isZero();
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

    private void 朝のまとめは新しい人にだけ届く() {
        clock.set(DAY.atTime(6, 0));
        digest.compose();

        assertThat(april.changing()).allSatisfy(post -> {
            Map<String, Task> inherited = open(List.of(post));
            assertThat(told(newcomer(post), DAY)).isEqualTo(inherited.keySet());
            assertThat(told(newcomer(post), DAY, "NEW"))
                    .as("期限の迫った決裁は、新着でなく急ぐ見出しに載る")
                    .containsAll(dueLater(inherited));
        });
        assertThat(toldPeople(DAY)).doesNotContainAnyElementsOf(april.before());
        assertThat(mailed(DAY))
                .containsAll(
                        april.changing().stream().map(AprilOffice::newcomer).toList())
                .doesNotContainAnyElementsOf(april.before());

        clock.set(DAY.plusDays(1).atTime(6, 0));
        digest.compose();
        assertThat(april.changing()).allSatisfy(post -> assertThat(told(newcomer(post), DAY.plusDays(1), "NEW"))
                .as("新着と言うのは一度だけ")
                .isEmpty());
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

    private void 期限の前の督促も新しい人に届く() {
        LocalDate before = calendar.days().plus(AprilOffice.DUE, -1);
        clock.set(before.atTime(6, 0));
        digest.compose();

        Set<String> soon = april.changing().stream()
                .flatMap(post -> told(newcomer(post), before, "SOON").stream())
                .collect(Collectors.toSet());
        assertThat(soon).isEqualTo(dueLater(open(april.changing()))).hasSize(april.points.size());
        assertThat(toldPeople(before)).doesNotContainAnyElementsOf(april.before());
    }

    private record Task(String id, String post, LocalDate due) {}

    private Map<String, Task> open(Collection<String> posts) {
        return jdbc
                .sql("select task_id as id, post_code as post, due_on as due from work_item"
                        + " where post_code = any(?) and closed_at is null")
                .param(posts.toArray(String[]::new))
                .query(Task.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Task::id, Function.identity()));
    }

    private int inEngine(String... posts) {
        return jdbc.sql("select count(*) from act_ru_identitylink where group_id_ = any(?)")
                .param(posts)
                .query(Integer.class)
                .single();
    }

    private List<String> owners(List<Long> points) {
        return jdbc.sql("select owner_post from progress_entry where id = any(?)")
                .param(points.toArray(Long[]::new))
                .query(String.class)
                .list();
    }

    /** どの督促の日からも離れた期限の仕事。 */
    private static Set<String> dueLater(Map<String, Task> tasks) {
        return tasks.values().stream()
                .filter(task -> AprilOffice.DUE.equals(task.due()))
                .map(Task::id)
                .collect(Collectors.toSet());
    }

    private Set<String> told(String person, LocalDate day) {
        return jdbc.sql("select task_id from digest_line where person_code = ? and day = ?")
                .params(person, day)
                .query(String.class)
                .set();
    }

    private Set<String> told(String person, LocalDate day, String section) {
        return jdbc.sql("select task_id from digest_line where person_code = ? and day = ? and section = ?")
                .params(person, day, section)
                .query(String.class)
                .set();
    }

    private Set<String> toldPeople(LocalDate day) {
        return jdbc.sql("select person_code from digest_line where day = ?")
                .param(day)
                .query(String.class)
                .set();
    }

    private Set<String> mailed(LocalDate day) {
        return jdbc.sql("select person_code from mail where kind = 'DIGEST' and on_day = ?")
                .param(day)
                .query(String.class)
                .set();
    }
}
