package jp.michisuji.decision.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.Tables;
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

/** 決定表の画面。改めた表は、動くものを確かめ、二人目が確かめて初めて使う。 */
@ApplicationTest
class TablePagesWebTest {

    private static final String PAGE = "/settings/tables/deadline-rules";
    private static final String ROW = "rule_deliberation_submitPaper";
    private static final Pattern XML = Pattern.compile("name=\"xml\" value=\"([^\"]*)\"");

    @Autowired
    private Office office;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Tables tables;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    @Autowired
    private SittingPlanning planning;

    @Autowired
    private Walk walk;

    @Autowired
    private MovableClock clock;

    private Employee officer;
    private Employee lead;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
        officer = Employee.login(mvc, "kaikaku");
        lead = Employee.login(mvc, "kaikaku-kacho");
    }

    /** 他の試験が配られた規則を使えるように戻す。 */
    @AfterEach
    void 配られた表に戻す() {
        if (!tables.current("deadline-rules")
                .xml()
                .equals(tables.packed("deadline-rules").xml())) {
            String version = proposed(officer.post(PAGE + "/packed"), "元に戻す");
            lead.post(version + "/adoption", "note", "");
        }
    }

    private MvcTestResult row(String amount) {
        return officer.post(
                PAGE + "/rows/" + ROW,
                "cells[0]",
                "deliberation",
                "cells[1]",
                "userTask_submitPaper",
                "cells[2]",
                "",
                "cells[3]",
                "SITTING",
                "cells[4]",
                amount,
                "cells[5]",
                "OPEN_DAYS",
                "cells[6]",
                "STAY",
                "cells[7]",
                "庁の申合せ",
                "note",
                "印刷の都合");
    }

    /** 確かめる画面から確認に出し、出した版の番地を返す。 */
    private String proposed(MvcTestResult preview, String note) {
        Matcher xml = XML.matcher(html(preview));
        assertThat(xml.find()).as("確かめる画面に、改めた表がある").isTrue();
        MvcTestResult sent =
                officer.post(PAGE + "/versions", "xml", HtmlUtils.htmlUnescape(xml.group(1)), "note", note);
        assertThat(sent).hasStatus3xxRedirection();
        return sent.getResponse().getRedirectedUrl();
    }

    @Test
    void 表には今日の日付での例が並ぶ() {
        assertThat(words(officer.get(PAGE)))
                .contains("資料を提出する", "開催日", "5開庁日前", "3開庁日後", "どれでも")
                .contains("開催日が令和7年10月6日（月）なら令和7年9月29日（月）");
        assertThat(words(Employee.login(mvc, "viewer").get(PAGE)))
                .contains("資料を提出する")
                .doesNotContain("行を加える");
    }

    @Test
    void 改めた規則は_二人目が確かめると_開いている仕事の期限を動かす() {
        long item = proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        "規則の動く案件",
                        "管理課",
                        null,
                        "shiba-machizukuri-kacho",
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
        long sitting = planning.plan(
                        Sitting.planned("BUKAI", "BUKAI", null, LocalDate.of(2027, 11, 17)), Actor.system())
                .id();
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting));

        MvcTestResult preview = row("-7");
        assertThat(words(preview))
                .contains("改まる", "5開庁日前", "7開庁日前", "使い始めると動くもの", "規則の動く案件")
                .contains("令和9年11月10日（水）", "令和9年11月8日（月）");
        String version = proposed(preview, "資料の印刷に日数が要る");
        assertThat(due(item)).as("確かめるまで動かない").isEqualTo(LocalDate.of(2027, 11, 10));
        assertThat(words(officer.get(PAGE))).contains("二人目の確認を待っています", "資料の印刷に日数が要る");
        assertThat(officer.post(version + "/adoption", "note", ""))
                .as("出した本人は確かめられない")
                .hasStatus(409);
        assertThat(words(lead.get(version))).contains("改まる", "規則の動く案件", "確かめて使い始める");

        assertThat(lead.post(version + "/adoption", "note", "よい")).hasRedirectedUrl(PAGE);

        assertThat(due(item)).isEqualTo(LocalDate.of(2027, 11, 8));
        assertThat(walk.task(item, "資料を提出する").due().reason()).isEqualTo("BUKAI（令和9年11月17日（水））の7開庁日前");
        assertThat(audit.ofSubject("decision-table", "deadline-rules"))
                .anyMatch(entry -> entry.summary().contains("使い始めた"));
        assertThat(words(lead.get("/schedule/changes"))).contains("期限規則", "資料の印刷に日数が要る", "第");
        assertThat(lead.post(version + "/adoption", "note", "")).as("二度は使い始めない").hasStatus(409);
    }

    private LocalDate due(long item) {
        return walk.task(item, "資料を提出する").due().date();
    }

    @Test
    void 差し戻した版と取り下げた版は使われない() {
        String first = proposed(row("-8"), "試しに");
        assertThat(words(lead.post(first + "/rejection", "note", ""))).contains("差し戻す理由を入力してください。");
        assertThat(lead.post(first + "/rejection", "note", "短すぎる")).hasRedirectedUrl(PAGE);
        String second = proposed(row("-9"), "もう一度");
        assertThat(lead.post(second + "/withdrawal")).as("他の人は取り下げられない").hasStatus(409);
        assertThat(officer.post(second + "/withdrawal")).hasRedirectedUrl(PAGE);
        assertThat(words(officer.get(PAGE))).contains("差し戻した", "取り下げた");
        assertThat(tables.current("deadline-rules").xml())
                .isEqualTo(tables.packed("deadline-rules").xml());
    }

    @Test
    void 使えない行は_打ったものを残してわけを言う() {
        MvcTestResult word = row("三日");
        assertThat(errorOf("cells4", word)).contains("整数で入力してください。");
        assertThat(html(word)).as("誤りの要約から欄へ行ける").contains("href=\"#cells4\"", "id=\"cells4\"", "value=\"三日\"");
        MvcTestResult far = row("-251");
        assertThat(words(far)).contains("±250開庁日まで");
        assertThat(html(far)).contains("value=\"-251\"", "value=\"印刷の都合\"");
    }

    @Test
    void 評価できない式のある表は_使い始める前に断る() {
        MvcTestResult broken = officer.post(
                PAGE + "/rows/" + ROW,
                "cells[0]",
                "deliberation",
                "cells[1]",
                "not(",
                "cells[2]",
                "",
                "cells[3]",
                "SITTING",
                "cells[4]",
                "-5",
                "cells[5]",
                "OPEN_DAYS",
                "cells[6]",
                "STAY",
                "cells[7]",
                "庁の申合せ",
                "note",
                "");
        assertThat(words(broken)).contains("条件の式に誤りがあります。").doesNotContain("確認に出す");
    }

    @Test
    void Modelerで改めたファイルを確かめ_読めないものは断る() {
        String changed = tables.packed("deadline-rules")
                .xml()
                .replaceFirst("(out_deliberation_submitPaper_2\"><text>)-5", "$1-6");
        assertThat(words(officer.upload(PAGE + "/file", "file", "期限規則.dmn", changed.getBytes(UTF_8))))
                .contains("改まる", "6開庁日前");
        for (String broken : new String[] {"", "<html/>", changed.replace("&#34;SITTING&#34;", "&#34;KONO_HI&#34;")}) {
            assertThat(officer.upload(PAGE + "/file", "file", "期限規則.dmn", broken.getBytes(UTF_8)))
                    .hasStatus3xxRedirection();
        }
        assertThat(DecisionTable.read(changed).rows()).isNotEmpty();
    }

    @Test
    void 配られた表との違いを見られる() {
        assertThat(words(officer.get(PAGE + "/packed"))).contains("違いはありません。");
        assertThat(officer.get(PAGE + "/file").getResponse().getContentType()).contains("xml");
    }
}
