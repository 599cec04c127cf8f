package jp.michisuji.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.michisuji.organization.Post;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 仕事を受け持つ職。割り当てても動けない職は、割り当てる欄に並ばない。 */
@ApplicationTest
class WorkingPostsTest {

    @Autowired
    private WorkingPosts workers;

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void 課がある() {
        clock.reset();
        office.open();
    }

    @Test
    void 閲覧者とシステム管理者の職は並ばず_課長と担当は並ぶ() {
        List<String> all = workers.all().stream().map(Post::code).toList();
        assertThat(all)
                .contains("kaikaku-kacho", "shiba-machizukuri", "gikai-jimu")
                .doesNotContain("viewer", "admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings/bodies/BUKAI", "/settings/deputies/shiba-machizukuri-kacho"})
    void 役目を割り当てる欄に_動けない職を出さない(String page) {
        String html = Employee.html(Employee.login(mvc, "kaikaku-kacho").get(page));
        assertThat(html)
                .contains("<option value=\"gikai-jimu\"")
                .doesNotContain("<option value=\"viewer\"", "<option value=\"admin\"");
    }

    @Test
    void 発令では_どの職にも就けられる() {
        String html =
                Employee.html(Employee.login(mvc, "kaikaku-kacho").get("/settings/organization/appointments/new"));
        assertThat(html).contains("<option value=\"viewer\"", "<option value=\"admin\"");
    }
}
