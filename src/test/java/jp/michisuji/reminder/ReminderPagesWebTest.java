package jp.michisuji.reminder;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.reminder.ReminderChoices.Immediate;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** メールの受け取り方の画面。自分の分だけが変わり、督促の止められないことを言い、悪い入力は残す。 */
@ApplicationTest
class ReminderPagesWebTest {

    private static final String PAGE = "/settings/reminders";
    private static final String CHIEF = "jinji-kacho";

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ReminderPreferences preferences;

    @Autowired
    private AuditLog audit;

    private Employee chief;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
        chief = Employee.login(mvc, CHIEF);
    }

    @AfterEach
    void 標準に戻す() {
        preferences.choose(CHIEF, ReminderChoices.standard(), Actor.system());
    }

    @Test
    void 初めは標準が選ばれていて_期限を過ぎた督促は止められないと言う() {
        assertThat(chief.page(PAGE)).contains("期限を過ぎた仕事の督促は、止められません", "value=\"08:30\" selected", "7:00", "18:00");
    }

    @Test
    void 選んだものを覚え_ほかの人には効かず_記録に残る() {
        assertThat(choose("07:30", "２０、15 20", "ALWAYS")).hasRedirectedUrl(PAGE);

        ReminderChoices chosen = new ReminderChoices(LocalTime.of(7, 30), List.of(20, 15), Immediate.ALWAYS);
        assertThat(preferences.choicesOf(CHIEF)).isEqualTo(chosen);
        assertThat(preferences.all()).containsEntry(CHIEF, chosen).doesNotContainKey("kaikaku");
        assertThat(preferences.choicesOf("kaikaku")).isEqualTo(ReminderChoices.standard());
        assertThat(html(chief.get(PAGE))).contains("value=\"20、15\"", "value=\"07:30\" selected");
        assertThat(audit.ofSubject("person", CHIEF).get(0)).satisfies(entry -> {
            assertThat(entry.summary()).isEqualTo("メールの受け取り方を変えた");
            assertThat(entry.changes()).extracting("after").contains("20開庁日前、15開庁日前", "07:30", "届いたらすぐ");
        });
    }

    @Test
    void 悪い入力は欄の言葉で断り_打ったものを残す() {
        assertThat(errorOf("leads", choose("08:30", "0", "NEVER"))).contains("1から30まで");
        assertThat(errorOf("leads", choose("08:30", "三日", "NEVER"))).contains("1から30まで");
        assertThat(errorOf("leads", choose("08:30", "1 2 3 4 5 6", "NEVER"))).contains("5つまで");
        assertThat(errorOf("digestAt", choose("08:15", "", "NEVER"))).contains("並んだ時刻の中から");
        assertThat(errorOf("digestAt", choose("朝", "", "NEVER"))).contains("書き方が正しくありません");
        assertThat(errorOf("immediate", choose("08:30", "9", "いつでも"))).contains("書き方が正しくありません");
        assertThat(html(choose("08:30", "31、残る", "NEVER"))).contains("31、残る");
        assertThat(preferences.choicesOf(CHIEF)).isEqualTo(ReminderChoices.standard());
    }

    @Test
    void 見出しのメニューからたどれる() {
        assertThat(chief.page("/")).contains("href=\"" + PAGE + "\"");
    }

    private MvcTestResult choose(String digestAt, String leads, String immediate) {
        return chief.post(PAGE, "digestAt", digestAt, "leads", leads, "immediate", immediate);
    }
}
