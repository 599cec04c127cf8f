package jp.michisuji.reform.web;

import static jp.michisuji.reform.web.LimitedItem.OUTSIDERS;
import static jp.michisuji.reform.web.LimitedItem.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.michisuji.reminder.DailyDigest;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 限定の案件の秘密。案件から生まれたどの言葉も、見てよい職のほかのだれの画面にもファイルにもメールにも出ない。 */
@ApplicationTest
class LimitedSecretWebTest {

    /** 改革担当が秘密を読んだ入口。ここにない画面で漏れても、歩いた先ならどこでも見つかる。 */
    private static final List<String> SHOWN = List.of(
            "/",
            "/items",
            "/items/#",
            "/items/#/hearings/plan",
            "/meetings/#",
            "/meetings/#/agenda",
            "/meetings/#/record",
            "/meetings/#/papers/#",
            "/documents/#",
            "/opinions",
            "/opinions/#",
            "/progress",
            "/progress/#",
            "/schedule/stuck",
            "/schedule/stuck.xlsx",
            "/inquiries",
            "/inquiries/#",
            "/hearings",
            "/hearings/#",
            "/hearings/summary",
            "/hearings/summary.docx",
            "/briefings",
            "/briefings/#",
            "/mails",
            "/duties",
            "/duties/#",
            "/duties/section",
            "/duties/export.csv",
            "/duties/export.xlsx",
            "/transfers/#",
            "/transfers/#/handover",
            "/layout-cases/#",
            "/schedule",
            "/schedule/print",
            "/schedule.xlsx",
            "/approvals",
            "/approvals/#",
            "/approvals/list.xlsx",
            "/approvals/#/sheet",
            "/reports/progress",
            "/reports/progress.xlsx",
            "/reports/progress.docx",
            "/reports/sitting",
            "/reports/sitting.xlsx",
            "/reports/sitting.docx",
            "/reports/quarter",
            "/reports/quarter.xlsx");

    @Autowired
    LimitedItem limited;

    @Autowired
    LimitedTraces traces;

    @Autowired
    LimitedPaths paths;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DailyDigest digest;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void 限定の案件の跡をどの部屋にも残す() {
        limited.open();
        traces.leave(limited);
        limited.goOn();
    }

    @AfterEach
    void 片付ける() {
        traces.clear();
        limited.close();
    }

    @Test
    void 見てよい職のほかには_どの画面にもファイルにも出ない() {
        SecretReader.Read read = reader("kaikaku-kacho").follow(paths.all());
        assertThat(read.shown()).as("改革担当課長には見える").containsAll(SHOWN);

        Set<String> leaks = new TreeSet<>();
        for (String outsider : OUTSIDERS) {
            SecretReader reader = reader(outsider);
            read.known().stream().filter(reader::finds).forEach(path -> leaks.add(outsider + " " + path));
        }
        assertThat(leaks).as("漏れた画面").isEmpty();
    }

    private SecretReader reader(String username) {
        return new SecretReader(Employee.login(mvc, username));
    }

    @Test
    void まとめのメールは_見てよい職の人にだけ題名を知らせる() {
        clock.set(limited.today().plusDays(60).atTime(8, 30));
        digest.compose();

        assertThat(jdbc.sql("select distinct person_code from mail where subject like :secret or body like :secret")
                        .param("secret", "%" + SECRET + "%")
                        .query(String.class)
                        .list())
                .doesNotContainAnyElementsOf(OUTSIDERS);
    }
}
