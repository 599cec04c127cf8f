package jp.michisuji.approval.setting;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.michisuji.approval.ApprovalRules;
import jp.michisuji.approval.ApprovalSettings;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** 決裁の決まりの画面。変わることを見てから改め、前と後が記録に残る。 */
@ApplicationTest
class ApprovalRuleWebTest {

    private static final String PAGE = "/settings/approval";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");

    @Autowired
    Office office;

    @Autowired
    ApprovalRules rules;

    @Autowired
    AuditLog audit;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    private ApprovalSettings before;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
        before = rules.current();
    }

    @AfterEach
    void 決まりを戻す() {
        rules.change(new ApprovalSettings(
                before.numberPattern(),
                before.drafterDecides(),
                before.samePerson(),
                before.successorReviews(),
                before.idleDays(),
                before.lightReviewed(),
                rules.current().revision()));
    }

    @Test
    void 変わることを見せてから_二度目に改め_前と後が記録に残る() {
        Employee lead = Employee.login(mvc, "kaikaku-kacho");
        assertThat(words(lead.get(PAGE))).contains("7港区改第12号", "変わることを確かめる");

        MvcTestResult asked = post(lead, "{年}港改第{番号}号", "CHIEF_MARKED", "5", "", before.revision());
        assertThat(words(asked)).contains("番号が「7港改第12号」の形になります", "自分の起案した課長専決の案を決裁できる", "期限を5開庁日過ぎた段から");
        assertThat(rules.current()).isEqualTo(before);

        MvcTestResult done = post(lead, "{年}港改第{番号}号", "CHIEF_MARKED", "5", seen(asked), before.revision());
        assertThat(done).hasRedirectedUrl(PAGE);
        assertThat(rules.current().numberPattern()).isEqualTo("{年}港改第{番号}号");
        assertThat(audit.ofSubject("approval-setting", "1"))
                .anySatisfy(entry -> assertThat(entry.summary()).isEqualTo("決裁の決まりを改めた"));
    }

    @Test
    void 誤りは欄ごとに言い_打ったものを残す() {
        Employee lead = Employee.login(mvc, "kaikaku-kacho");
        MvcTestResult wrong = post(lead, "港区改第{番号}号", "NEVER", "31", "", before.revision());
        assertThat(errorOf("numberPattern", wrong)).contains("{年}と{番号}を一度ずつ");
        assertThat(errorOf("idleDays", wrong)).contains("0から30まで");
        assertThat(html(wrong)).contains("港区改第{番号}号").contains("value=\"31\"");
        assertThat(errorOf("idleDays", post(lead, "{年}第{番号}号", "NEVER", "三日", "", before.revision())))
                .contains("整数");
    }

    @Test
    void 読んだあとに他の職員が改めていれば_断る() {
        Employee lead = Employee.login(mvc, "kaikaku-kacho");
        MvcTestResult asked = post(lead, "{年}港改第{番号}号", "NEVER", "4", "", before.revision());
        assertThat(rules.change(before)).isTrue();
        MvcTestResult late = post(lead, "{年}港改第{番号}号", "NEVER", "4", seen(asked), before.revision());
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(rules.current().idleDays()).isEqualTo(before.idleDays());
    }

    @Test
    void 改革担当課長のほかは見るだけである() {
        Employee chief = Employee.login(mvc, "jinji-kacho");
        assertThat(words(chief.get(PAGE))).contains("起案者の決裁", "認めない").doesNotContain("変わることを確かめる");
        assertThat(post(chief, "{年}港改第{番号}号", "NEVER", "4", "", before.revision()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private static MvcTestResult post(
            Employee by, String pattern, String drafter, String idle, String seen, int revision) {
        return by.post(
                PAGE,
                "numberPattern",
                pattern,
                "drafterDecides",
                drafter,
                "samePerson",
                "MARK",
                "idleDays",
                idle,
                "successorReviews",
                "true",
                "revision",
                String.valueOf(revision),
                "seen",
                seen);
    }

    private static String seen(MvcTestResult page) {
        Matcher found = SEEN.matcher(html(page));
        assertThat(found.find()).as("変わることを見た印").isTrue();
        return HtmlUtils.htmlUnescape(found.group(1));
    }
}
