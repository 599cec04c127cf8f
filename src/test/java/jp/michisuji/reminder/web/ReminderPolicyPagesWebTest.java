package jp.michisuji.reminder.web;

import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.web.RegisterAgenda;
import jp.michisuji.organization.Actor;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** 督促の方針の画面。改める前に、知らせがどう変わるかを見せる。 */
@ApplicationTest
class ReminderPolicyPagesWebTest {

    private static final String PAGE = "/settings/tables/reminder-policy";
    private static final Pattern XML = Pattern.compile("name=\"xml\" value=\"([^\"]*)\"");

    @Autowired
    private Office office;

    @Autowired
    private Walk walk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SittingPlanning planning;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    private Employee officer;

    /** 令和10年9月4日（月）。 */
    @BeforeEach
    void 改革担当が督促の方針の前に座る() {
        clock.set(LocalDateTime.of(2028, 9, 4, 9, 0));
        office.open();
        officer = Employee.login(mvc, "kaikaku");
    }

    @AfterEach
    void 日付を戻す() {
        clock.reset();
    }

    @Test
    void 行を除く前に_相手ごとの数とやめる知らせを見せ_二人目にも見せる() {
        // 9月19日の部会の資料の期限は5開庁日前の9月11日で、9月6日がその3開庁日前
        long sitting = planning.plan(Sitting.planned("BUKAI", "BUKAI", null, LocalDate.of(2028, 9, 19)), Actor.system())
                .id();
        walk.complete(propose(), "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting));

        MvcTestResult preview = officer.post(PAGE + "/rows/rule_before3/removal");

        assertThat(words(preview))
                .contains("使い始めると動くもの", "知らせる相手", "今の表", "新しい表", "持つ人", "上司", "改革担当課長")
                .containsPattern("期限のある仕事\\d+件が10開庁日先まで開いたままなら")
                .containsPattern("今日\\d+件、10開庁日先までに延べ\\d+件")
                .containsPattern("期限の3開庁日前の知らせがなくなる（持つ人、[^）]*\\d+件");

        String version = proposed(preview);
        assertThat(words(Employee.login(mvc, "kaikaku-kacho").get(version)))
                .contains("期限の3開庁日前の知らせがなくなる", "次に作るまとめから、この方針で知らせます。")
                .doesNotContain("変更等調書に載り");
        assertThat(officer.post(version + "/withdrawal")).hasStatus3xxRedirection();
    }

    @Test
    void いま開いている仕事に関わらない改めは_動くものがないと言う() {
        assertThat(words(officer.post(PAGE + "/packed")))
                .contains("違いはありません。", "いま開いている仕事で、動くものはありません。")
                .doesNotContain("延べ");
    }

    private String proposed(MvcTestResult preview) {
        Matcher xml = XML.matcher(html(preview));
        assertThat(xml.find()).isTrue();
        MvcTestResult sent =
                officer.post(PAGE + "/versions", "xml", HtmlUtils.htmlUnescape(xml.group(1)), "note", "多すぎる");
        assertThat(sent).hasStatus3xxRedirection();
        return sent.getResponse().getRedirectedUrl();
    }

    private long propose() {
        return proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        "督促の方針を試す案件",
                        "まちづくり課",
                        "試験",
                        "shiba-machizukuri-kacho",
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
    }
}
