package jp.michisuji.tasklist.web;

import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Absence;
import jp.michisuji.organization.AbsenceReason;
import jp.michisuji.organization.AbsenceRegistry;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Succession;
import jp.michisuji.organization.SuccessionRegistry;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 代理の仕事。課長がみな不在の間だけ、代理の職の人がその仕事を見て処理できる。 */
@ApplicationTest
class DeputyTasksWebTest {

    private static final String POST = "shiba-machizukuri-kacho";
    private static final String COLLEAGUE = "shiba-machizukuri-kacho-2";
    private static final String DEPUTY = "jinji-kacho";
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 4);

    @Autowired
    private Office office;

    @Autowired
    private Walk walk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    @Autowired
    private AbsenceRegistry absences;

    @Autowired
    private SuccessionRegistry successions;

    @Autowired
    private AuditLog audit;

    private final List<Long> entered = new ArrayList<>();
    private Employee deputy;
    private long item;
    private String task;

    @BeforeEach
    void 人事課長を代理に定める() {
        clock.reset();
        office.open();
        successions.register(new Succession(POST, List.of(DEPUTY), null));
        item = propose();
        task = "/tasks/" + walk.task(item, "議題を登録する").taskId();
        deputy = Employee.login(mvc, DEPUTY);
    }

    @AfterEach
    void 元に戻す() {
        entered.forEach(absences::remove);
        successions.register(new Succession(POST, List.of(), null));
        clock.reset();
    }

    @Test
    void 一人でも出ていれば_代理には仕事が見えない() {
        absent(POST);

        assertThat(deputy.get(task)).hasStatus(404);
        assertThat(html(deputy.get("/tasks?item=" + item))).doesNotContain(task);
    }

    @Test
    void みな不在の間は_代理の受付箱に並び_見出しと記録に代理と残る() {
        absent(POST);
        absent(COLLEAGUE);

        assertThat(html(deputy.get("/tasks?item=" + item))).contains(task, "芝・まちづくり課長（代理）");
        assertThat(deputy.page(task)).doesNotContain("この仕事は見るだけです");
        assertThat(deputy.post(task, "title", "代理の登録した議題", "kind", "審議")).hasStatus3xxRedirection();
        assertThat(walk.steps(item)).contains("資料を提出する");
        assertThat(audit.ofItem(item))
                .filteredOn(entry -> entry.action().equals("task.complete"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor().personCode()).isEqualTo(DEPUTY);
                    assertThat(entry.actor().postCode()).isEqualTo(POST);
                    assertThat(entry.actor().postName()).isEqualTo("芝・まちづくり課長（代理）");
                });
    }

    @Test
    void 不在が終わると_ひとりでに見えなくなる() {
        absent(POST);
        absent(COLLEAGUE);
        assertThat(deputy.get(task)).hasStatusOk();

        clock.set(LocalDateTime.of(2025, 9, 6, 9, 0));

        assertThat(deputy.get(task)).hasStatus(404);
        assertThat(deputy.post(task, "title", "遅れた代理", "kind", "審議")).hasStatus(404);
        assertThat(deputy.page("/")).doesNotContain("（代理）");
    }

    @Test
    void 代理に及ぶのは仕事だけで_職のほかの権限は及ばない() {
        absent(POST);
        absent(COLLEAGUE);

        assertThat(deputy.get(task + "/reassign")).hasStatus(404);
        assertThat(deputy.get("/items/" + item + "/withdraw")).hasStatus(404);
        assertThat(html(deputy.get("/items/new"))).doesNotContain("value=\"" + POST + "\"");
    }

    @Test
    void 仕事を持てない職の人も_代理の間だけ処理できる() {
        successions.register(new Succession(POST, List.of("viewer"), null));
        Employee viewer = Employee.login(mvc, "viewer");
        assertThat(viewer.get("/tasks")).hasStatus(403);
        absent(POST);
        absent(COLLEAGUE);

        assertThat(viewer.get("/tasks")).hasStatusOk();
        assertThat(viewer.post(task, "title", "閲覧者の代理", "kind", "審議")).hasStatus3xxRedirection();
    }

    @Test
    void 不在の人が引き受けた仕事も_代理は処理できる() {
        Employee owner = Employee.login(mvc, POST);
        assertThat(owner.post(task + "/claim")).hasRedirectedUrl(task);
        absent(POST);
        absent(COLLEAGUE);

        assertThat(html(deputy.get("/tasks?item=" + item))).contains(task);
        assertThat(words(deputy.get(task))).doesNotContain("この仕事は見るだけです");
        assertThat(deputy.post(task, "title", "引き継いだ議題", "kind", "審議")).hasStatus3xxRedirection();
    }

    @Test
    void 代理は引き受けない_引き受けると代理の終わったあとに本人が処理できなくなる() {
        absent(POST);
        absent(COLLEAGUE);

        assertThat(deputy.page(task)).doesNotContain(task + "/claim");
        assertThat(deputy.post(task + "/claim")).hasStatus(409);
    }

    private void absent(String person) {
        entered.add(absences.enter(new Absence(0, person, TODAY, TODAY.plusDays(1), AbsenceReason.TRIP, null, null)));
    }

    private long propose() {
        long programme = programmes.all().get(0).id();
        return proposals.propose(
                new Proposals.Draft(
                        programme, "代理の試験", "まちづくり課", "試験", POST, CommitteePosition.NONE, ReformItem.ROAD, null),
                Actor.system());
    }
}
