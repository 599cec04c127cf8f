package jp.michisuji.reform.web;

import static jp.michisuji.reform.web.LimitedItem.OWNER;
import static jp.michisuji.reform.web.LimitedItem.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.Walk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 限定の案件の画面。見てよい職にだけ見え、公開の別は理由とともに変わる。 */
@ApplicationTest
class LimitedItemsWebTest {

    @Autowired
    LimitedItem limited;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Walk walk;

    @Autowired
    JdbcClient jdbc;

    private long item;

    @BeforeEach
    void 限定の案件を審議にかける() {
        limited.open();
        limited.goOn();
        item = limited.id();
    }

    @AfterEach
    void 片付ける() {
        limited.close();
    }

    @Test
    void 見てよい職でない人に_あることも知らせない() {
        Employee chief = Employee.login(mvc, "jinji-kacho");

        assertThat(chief.get("/items/" + item)).hasStatus(404);
        assertThat(chief.get("/items/" + item + "/diagram")).hasStatus(404);
        assertThat(chief.get("/tasks/" + walk.task(item, "審議結果を記録する").taskId())).hasStatus(404);
        assertThat(chief.page("/items?words=" + "%E6%A5%B5%E7%A7%98")).contains("案件はありません");
        assertThat(chief.page("/meetings/" + limited.sitting())).contains("非公開の議題");
    }

    @Test
    void 名指しされた職には見え_閲覧者は名指しされても見えない() {
        limited.limit("関わる課に見せる", "jinji-kacho", "viewer");

        assertThat(Employee.login(mvc, "jinji-kacho").page("/items/" + item)).contains(SECRET, "見てよい職");
        assertThat(Employee.login(mvc, "viewer").get("/items/" + item)).hasStatus(404);
        assertThat(Employee.login(mvc, "shiba-machizukuri").get("/items/" + item))
                .hasStatus(404);
    }

    @Test
    void 限定にしたあとで仕事を持つ職にも見える() {
        assertThat(Employee.login(mvc, "gikai-jimu").get("/items/" + item)).hasStatus(404);
        jdbc.sql("update work_item set post_code = 'gikai-jimu' where item_id = ? and closed_at is null")
                .param(item)
                .update();
        assertThat(Employee.login(mvc, "gikai-jimu").page("/items/" + item)).contains(SECRET);
    }

    @Test
    void 公開の別は理由とともに履歴に残り_同時に変えた人は後れを知らされる() {
        Employee lead = Employee.login(mvc, "kaikaku-kacho");
        assertThat(lead.page("/items/" + item)).contains("限定（検討中・非公開）", "検討中のため");

        assertThat(lead.post("/items/" + item + "/limit", "limited", "false", "version", "1", "reason", ""))
                .bodyText()
                .contains("理由を入力してください");
        assertThat(lead.post("/items/" + item + "/limit", "limited", "false", "version", "9", "reason", "公表した"))
                .hasStatus(409);
        assertThat(lead.post("/items/" + item + "/limit", "limited", "false", "version", "1", "reason", "公表した"))
                .hasRedirectedUrl("/items/" + item);
        assertThat(Employee.login(mvc, "jinji-kacho").page("/items/" + item)).contains("公表した");
    }

    @Test
    void 所管の職か改革担当課長だけが公開の別を変える() {
        assertThat(Employee.login(mvc, OWNER).get("/items/" + item + "/limit")).hasStatusOk();
        assertThat(Employee.login(mvc, "kaikaku").get("/items/" + item + "/limit"))
                .hasStatus(403);
        assertThat(Employee.login(mvc, "jinji-kacho").get("/items/" + item + "/limit"))
                .hasStatus(404);
        assertThat(Employee.login(mvc, "jinji-kacho")
                        .post("/items/" + item + "/limit", "limited", "false", "version", "1", "reason", "見たい"))
                .hasStatus(404);
    }
}
