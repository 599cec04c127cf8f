package jp.michisuji.operations.web;

import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 運用の画面。動いている数が、中身のあるときにも出る。 */
@ApplicationTest
class OperationsPagesWebTest {

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    private Employee admin;
    private long item;

    /** ほかの試験の会議と混ざらないよう、先の年で始める。 */
    @BeforeEach
    void 案件が一つ動いている() {
        clock.set(LocalDate.of(2028, 2, 1).atTime(9, 0));
        office.open();
        admin = Employee.login(mvc, "admin");
        item = proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        "運用で見る案件",
                        "まちづくり課",
                        "試験",
                        "shiba-machizukuri-kacho",
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
    }

    @AfterEach
    void 案件を畳んで日付を戻す() {
        proposals.withdraw(item, "試験の終わり", Actor.system());
        clock.reset();
    }

    @Test
    void 運用の入口は動いている数を言う() {
        assertThat(words(admin.get("/operations"))).containsPattern("\\d+種、動いているもの [1-9]\\d*件");
    }
}
