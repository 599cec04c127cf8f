package jp.michisuji.reorganization.web;

import static jp.michisuji.reorganization.Kaisei.DAY;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.michisuji.approval.StageKind;
import jp.michisuji.approval.Weight;
import jp.michisuji.approval.act.ApprovalOffice;
import jp.michisuji.approval.act.ApprovalWalk;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.OrganizationPart;
import jp.michisuji.reorganization.Kaisei;
import jp.michisuji.reorganization.ReorganizationRounds;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 当時の職の名。改正で職の名が改まっても、済んだ記録はどの画面でも行った日の名で言う。 */
@ApplicationTest
class NamesOfTheDayWebTest {

    private static final String NOW = "名の改まった課長";

    @Autowired
    private Kaisei kaisei;

    @Autowired
    private ApprovalOffice house;

    @Autowired
    private ApprovalWalk walk;

    @Autowired
    private Organization organization;

    @Autowired
    private ReorganizationRounds rounds;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    private String post;
    private String former;
    private long approval;
    private WorkItem task;

    @BeforeEach
    void 三月に決裁した職の名が_四月に改まる() {
        clock.set(DAY.minusDays(1).atTime(10, 0));
        house.open();
        post = kaisei.section("地域交通課");
        former = organization.post(post).name();
        approval = walk.sent(Weight.ORDINARY, List.of(ApprovalWalk.stage(1, StageKind.DECIDE, null, post)));
        task = walk.task(approval, post);
        walk.approve(approval, post);
        kaisei.confirm(kaisei.begin(DAY, Kaisei.rename(OrganizationPart.POST, post, NOW)));
        clock.set(DAY.atTime(9, 0));
        rounds.runDue();
    }

    @AfterEach
    void 時計を戻す() {
        clock.reset();
    }

    @Test
    void 決裁の画面は_経路も履歴も行った日の名で言い_今の名を添える() {
        String page = words(Employee.login(mvc, ApprovalOffice.DRAFTER).get("/approvals/" + approval));

        assertThat(page)
                .containsPattern(former + " *（現 " + NOW + "）")
                .containsPattern(former + "　職員・[^ ]+ *（現 " + NOW + "） *）")
                .contains(former + "（本人）");
    }

    @Test
    void 決裁書は_後の改正で変わらない() {
        String sheet = words(Employee.login(mvc, ApprovalOffice.DRAFTER).get("/approvals/" + approval + "/sheet"));

        assertThat(sheet).contains("決裁　" + former).doesNotContain(NOW);
    }

    @Test
    void 済んだ仕事は_済んだ日の職の名で言う() {
        Employee chief = Employee.login(mvc, post);

        assertThat(words(chief.get("/tasks/" + task.taskId()))).contains(former + "（現 " + NOW + "）");
        assertThat(words(chief.get("/tasks?view=DONE"))).contains(former + "（現 " + NOW + "）");
    }

    @Test
    void 発令の履歴は_その日の組織と職の名で見せる() {
        Employee lead = Employee.login(mvc, "kaikaku-kacho");

        assertThat(words(lead.get(
                        "/settings/organization/history?on=" + DAY.minusDays(1) + "&unit=" + Kaisei.unitOf(post))))
                .contains(former)
                .doesNotContain(NOW);
    }
}
