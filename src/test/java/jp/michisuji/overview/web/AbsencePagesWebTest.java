package jp.michisuji.overview.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Absence;
import jp.michisuji.organization.AbsenceRegistry;
import jp.michisuji.organization.Absences;
import jp.michisuji.organization.Succession;
import jp.michisuji.organization.SuccessionRegistry;
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

/** 不在と代理の画面。自分の不在、課の人の不在、範囲の外、悪い入力、終え方を確かめる。 */
@ApplicationTest
class AbsencePagesWebTest {

    private static final String PAGE = "/settings/absences";
    private static final String CHIEF = "shiba-machizukuri-kacho";
    private static final String STAFF = "shiba-machizukuri";
    private static final String OUTSIDER = "jinji-kacho";
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 4);

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Absences absences;

    @Autowired
    private AbsenceRegistry registry;

    @Autowired
    private SuccessionRegistry successions;

    @Autowired
    private AuditLog audit;

    private Employee staff;
    private Employee chief;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
        successions.register(new Succession(STAFF, List.of(OUTSIDER), null));
        staff = Employee.login(mvc, STAFF);
        chief = Employee.login(mvc, CHIEF);
    }

    @AfterEach
    void 元に戻す() {
        clock.reset();
        absences.from(TODAY.minusYears(1)).forEach(absence -> registry.remove(absence.id()));
        successions.register(new Succession(STAFF, List.of(), null));
    }

    @Test
    void 自分の不在を入れると_代わる人とともに並び_記録に残る() {
        assertThat(enter(staff, STAFF, "8", "12", "夏季休暇")).hasRedirectedUrl(PAGE);

        assertThat(words(staff.get(PAGE)))
                .contains("令和7年9月8日（月）〜令和7年9月12日（金）", "これから", "人事課長　職員・人事課長", "芝・まちづくり課担当", "夏季休暇");
        assertThat(audit.ofSubject("absence", String.valueOf(only().id())))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.summary()).isEqualTo("「職員・芝・まちづくり課担当」の不在を入れた");
                    assertThat(entry.changes()).extracting("after").containsExactly("令和7年9月8日（月）〜令和7年9月12日（金）");
                });
        assertThat(only().enteredBy()).isEqualTo(STAFF);
    }

    @Test
    void 事情は_本人とその不在を入れてよい人にだけ見える() {
        enter(staff, STAFF, "8", "12", "家の都合");

        assertThat(words(chief.get(PAGE))).contains("家の都合");
        assertThat(words(Employee.login(mvc, OUTSIDER).get(PAGE)))
                .contains("職員・芝・まちづくり課担当")
                .doesNotContain("家の都合", "取り消す（");
    }

    @Test
    void 課長は課の人の_改革担当課長と管理者はみなの不在を入れられ_ほかの人は自分だけ() {
        assertThat(enter(chief, STAFF, "8", "8", "")).hasRedirectedUrl(PAGE);
        assertThat(enter(Employee.login(mvc, "kaikaku-kacho"), OUTSIDER, "8", "8", ""))
                .hasRedirectedUrl(PAGE);
        assertThat(enter(Employee.login(mvc, "admin"), "viewer", "8", "8", "")).hasRedirectedUrl(PAGE);

        assertThat(errorOf("person", enter(chief, OUTSIDER, "9", "9", ""))).contains("並んだ職員の中から選んでください。");
        assertThat(errorOf("person", enter(staff, CHIEF, "9", "9", ""))).contains("並んだ職員の中から選んでください。");
        assertThat(absences.from(TODAY)).hasSize(3);
    }

    @Test
    void 範囲の外の不在は_変えることも終えることもできない() {
        enter(staff, STAFF, "8", "12", "");
        String path = PAGE + "/" + only().id();
        Employee outsider = Employee.login(mvc, OUTSIDER);

        assertThat(outsider.get(path)).hasStatus(404);
        assertThat(outsider.post(path)).hasStatus(404);
        assertThat(outsider.post(path + "/end")).hasStatus(404);
        assertThat(only().to()).isEqualTo(LocalDate.of(2025, 9, 12));
    }

    @Test
    void 悪い期間は欄の言葉で断り_打ったものを残す() {
        assertThat(errorOf("to", enter(staff, STAFF, "8", "7", "残る事情"))).contains("始まりの日か、それより後");
        assertThat(html(enter(staff, STAFF, "8", "7", "残る事情"))).contains("残る事情");
        assertThat(errorOf("to", enter(staff, STAFF, "1", "3", ""))).contains("今日か、それより後");
        assertThat(errorOf("from", enter(staff, STAFF, "31", "31", ""))).contains("ある日付");
        assertThat(errorOf("note", enter(staff, STAFF, "8", "8", "あ".repeat(201))))
                .contains("200字以内");
        assertThat(errorOf("to", staff.post(PAGE, "person", STAFF))).contains("終わりの日を入力してください。");
        assertThat(absences.from(TODAY)).isEmpty();
    }

    @Test
    void 重なる不在は_その期間を言って断る() {
        enter(staff, STAFF, "8", "12", "");

        assertThat(errorOf("from", enter(staff, STAFF, "12", "15", ""))).contains("令和7年9月8日（月）〜令和7年9月12日（金）");
        assertThat(enter(staff, STAFF, "13", "15", "")).hasRedirectedUrl(PAGE);
    }

    @Test
    void 期間を変えられ_誰の不在かは変わらない() {
        enter(staff, STAFF, "8", "12", "");
        String path = PAGE + "/" + only().id();
        assertThat(chief.page(path)).contains("不在を変える", "令和7");

        assertThat(post(chief, path, CHIEF, "9", "10", "")).hasRedirectedUrl(PAGE);

        assertThat(only().personCode()).isEqualTo(STAFF);
        assertThat(only().from()).isEqualTo(LocalDate.of(2025, 9, 9));
        assertThat(only().to()).isEqualTo(LocalDate.of(2025, 9, 10));
    }

    @Test
    void 始まった不在は終えると昨日までになり_始まる前なら消える() {
        enter(staff, STAFF, "8", "12", "");
        long begun = only().id();
        clock.set(LocalDateTime.of(2025, 9, 10, 9, 0));
        assertThat(words(staff.get(PAGE))).contains("不在中", "不在を終える（");
        assertThat(staff.post(PAGE + "/" + begun + "/end")).hasRedirectedUrl(PAGE);
        assertThat(absences.find(begun)).map(Absence::to).contains(LocalDate.of(2025, 9, 9));
        assertThat(words(staff.get(PAGE))).contains("終わった不在（1件）");
        assertThat(staff.post(PAGE + "/" + begun + "/end")).hasStatus(404);

        enter(staff, STAFF, "20", "21", "");
        long coming = absences.from(LocalDate.of(2025, 9, 10)).get(0).id();
        assertThat(staff.post(PAGE + "/" + coming + "/end")).hasRedirectedUrl(PAGE);
        assertThat(absences.find(coming)).isEmpty();
        assertThat(audit.ofSubject("absence", String.valueOf(coming)).get(0).summary())
                .contains("の不在を取り消した");
    }

    private MvcTestResult enter(Employee by, String person, String from, String to, String note) {
        return post(by, PAGE, person, from, to, note);
    }

    /** 令和7年9月のその日からその日まで。 */
    private static MvcTestResult post(Employee by, String path, String person, String from, String to, String note) {
        return by.post(
                path,
                "person",
                person,
                "from.year",
                "令和7",
                "from.month",
                "9",
                "from.day",
                from,
                "to.year",
                "2025",
                "to.month",
                "9",
                "to.day",
                to,
                "reason",
                "ANNUAL_LEAVE",
                "note",
                note);
    }

    private Absence only() {
        List<Absence> all = absences.from(TODAY);
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
