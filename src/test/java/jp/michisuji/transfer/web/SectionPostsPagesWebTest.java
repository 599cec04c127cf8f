package jp.michisuji.transfer.web;

import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.transfer.DutySection;
import jp.michisuji.transfer.DutySections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 課・部に職を当てる画面。番地に置けない字のある名でも同じに使える。 */
@ApplicationTest
class SectionPostsPagesWebTest {

    private static final String NAME = "職当試験課/部?&#<b>";
    private static final String PAGE = of("/duties/section", NAME);
    private static final String POSTS = of("/duties/section/posts", NAME);
    private static final String CHIEF = "shiba-machizukuri-kacho";
    private static final String OTHER = "jinji-kacho";

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DutySections sections;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    private Employee lead;

    @BeforeEach
    void 職のない課を載せる() {
        clock.reset();
        office.open();
        sections.put(new DutySection(NAME, false, List.of()), 904, null);
        lead = Employee.login(mvc, "kaikaku-kacho");
    }

    @AfterEach
    void 片付ける() {
        jdbc.sql("delete from duty_section_post where section = ?").param(NAME).update();
        jdbc.sql("delete from duty_section where name = ?").param(NAME).update();
    }

    private static String of(String path, String name) {
        return path + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private List<String> posts() {
        return sections.get(NAME).posts();
    }

    @Test
    void 職のない課はそう言い_当てられる人に入口を見せる() {
        assertThat(html(lead.get(PAGE))).contains("職が当てられていません。", "/duties/section/posts?name=");
        Employee chief = Employee.login(mvc, CHIEF);
        assertThat(html(chief.get(PAGE))).contains("職が当てられていません。").doesNotContain("/duties/section/posts");
        assertThat(chief.get(POSTS)).hasStatus(403);
        assertThat(chief.post(POSTS, "posts", CHIEF)).hasStatus(403);
    }

    @Test
    void 職を当てると課の頁に出て_記録に残り_外すこともできる() {
        assertThat(words(lead.get(POSTS))).contains("職を当てる", "芝・まちづくり課長").doesNotContain("まちづくり係長");
        assertThat(lead.post(POSTS, "posts", CHIEF, "posts", OTHER)).hasRedirectedUrl(PAGE.replace("+", "%20"));
        assertThat(posts()).containsExactlyInAnyOrder(CHIEF, OTHER);
        assertThat(words(lead.get(PAGE))).contains("当たる職：", "芝・まちづくり課長").doesNotContain("職が当てられていません");
        assertThat(audit.ofSubject("duty-section", NAME))
                .anyMatch(entry -> entry.summary().contains("に当たる職を決めた"));

        assertThat(lead.post(POSTS, "seen", posts().get(0), "seen", posts().get(1)))
                .hasStatus3xxRedirection();
        assertThat(posts()).isEmpty();
    }

    @Test
    void 先に当て直されていれば409になり_何も変わらない() {
        lead.post(POSTS, "posts", CHIEF);
        assertThat(lead.post(POSTS, "posts", OTHER)).hasStatus(409);
        assertThat(posts()).containsExactly(CHIEF);
    }

    @Test
    void 知らない職は断り_ない課は404になる() {
        assertThat(words(lead.post(POSTS, "posts", "no-such-post"))).contains("職を一覧から選んでください。");
        assertThat(posts()).isEmpty();
        assertThat(lead.get(of("/duties/section/posts", "ない課"))).hasStatus(404);
        assertThat(lead.get(of("/duties/section", "ない課"))).hasStatus(404);
    }
}
