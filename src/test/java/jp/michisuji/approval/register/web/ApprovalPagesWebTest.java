package jp.michisuji.approval.register.web;

import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.Disclosure;
import jp.michisuji.approval.Retention;
import jp.michisuji.approval.Weight;
import jp.michisuji.approval.draft.DraftDesk;
import jp.michisuji.approval.draft.NewDraft;
import jp.michisuji.approval.draft.Sending;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 起案の一覧、一件の画面、決裁書、まとめて承認する画面。 */
@ApplicationTest
class ApprovalPagesWebTest {

    private static final String 起案者 = "shiba-machizukuri";
    private static final String 課長 = "shiba-machizukuri-kacho";

    @Autowired
    Office office;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Approvals approvals;

    @Autowired
    DraftDesk drafts;

    @Autowired
    Sending sending;

    @Autowired
    WorkItems workItems;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
    }

    @Test
    void 一覧は_絞り込んだまま表計算のファイルで受け取れる() throws IOException {
        Approval sent = sent("書き出す甲", Disclosure.OPEN);
        sent("書き出さない乙", Disclosure.OPEN);
        Employee lead = Employee.login(mvc, "kaikaku-kacho");
        String narrowed = "?words=" + encoded("書き出す甲");

        assertThat(html(lead.get("/approvals" + narrowed))).contains("/approvals/list.xlsx", "Excel で受け取る");
        MvcTestResult file = lead.get("/approvals/list.xlsx" + narrowed);
        assertThat(file).hasStatusOk();
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(sent.number());
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("書き出す甲");
        }
        assertThat(Employee.login(mvc, "admin").get("/approvals/list.xlsx")).hasStatus(403);
    }

    @Test
    void ホームは_自分の職を待つ決裁と自分の起案の件数を言う() {
        sent("件数の甲", Disclosure.OPEN);

        String home = words(Employee.login(mvc, 起案者).get("/"));
        assertThat(home).contains("承認待ち", "後閲・供覧", "戻された自分の起案").containsPattern("回議中の自分の起案\\s*[1-9]");
        assertThat(words(Employee.login(mvc, "viewer").get("/"))).doesNotContain("承認待ち");
    }

    @Test
    void 一覧は_言葉と状態と番号で絞れ_知らない値では絞らない() {
        Approval sent = sent("絞り込みの甲", Disclosure.OPEN);
        sent("絞り込みの乙", Disclosure.OPEN);
        Employee lead = Employee.login(mvc, "kaikaku-kacho");

        assertThat(words(lead.get("/approvals?words=" + encoded("絞り込みの甲"))))
                .contains("絞り込みの甲", "1件")
                .doesNotContain("絞り込みの乙");
        assertThat(words(lead.get("/approvals?words=" + encoded(sent.number()))))
                .contains("絞り込みの甲");
        assertThat(words(lead.get("/approvals?state=DECIDED&words=" + encoded("絞り込みの"))))
                .contains("条件に合う起案はありません");
        assertThat(words(lead.get("/approvals?year=2030"))).contains("条件に合う起案はありません");
        for (String sort : List.of("NUMBER", "SUBJECT", "STATE", "NAI")) {
            assertThat(lead.get("/approvals?state=NAI&view=NAI&year=x&category=GENERAL&sort=" + sort))
                    .hasStatusOk();
        }
        assertThat(words(lead.get("/approvals?words=%25%27_"))).contains("条件に合う起案はありません");
    }

    @Test
    void 付した起案は_決めた範囲の人だけが読める() {
        Approval closed = sent("非公開の案", Disclosure.CLOSED);

        for (String reader : List.of("kaikaku-kacho", "kaikaku", "chogi-jimu", 課長, 起案者)) {
            assertThat(Employee.login(mvc, reader).get("/approvals/" + closed.id()))
                    .as(reader)
                    .hasStatusOk();
        }
        for (String outsider : List.of("jinji-kacho", "bucho", "viewer")) {
            Employee someone = Employee.login(mvc, outsider);
            assertThat(someone.get("/approvals/" + closed.id())).as(outsider).hasStatus(404);
            assertThat(someone.get("/approvals/" + closed.id() + "/sheet"))
                    .as(outsider)
                    .hasStatus(404);
            assertThat(words(someone.get("/approvals"))).as(outsider).doesNotContain("非公開の案");
        }
        assertThat(Employee.login(mvc, "admin").get("/approvals")).hasStatus(403);
    }

    @Test
    void 閲覧者は_決裁された公開の文書だけを読める() {
        Approval open = sent("公開する案", Disclosure.OPEN);
        Approval closed = sent("公開しない案", Disclosure.CLOSED);
        Employee viewer = Employee.login(mvc, "viewer");
        assertThat(viewer.get("/approvals/" + open.id())).hasStatus(404);

        decide(open, closed);

        assertThat(approvals.get(open.id()).state()).isEqualTo(ApprovalState.DECIDED);
        assertThat(viewer.get("/approvals/" + open.id())).hasStatusOk();
        assertThat(viewer.get("/approvals/" + closed.id())).hasStatus(404);
        assertThat(words(viewer.get("/approvals"))).doesNotContain("起案する");
    }

    @Test
    void まとめて承認しても_一件ずつの行為になり_済んだものはわけとともに断られる() {
        Approval one = sent("まとめの一", Disclosure.OPEN);
        Approval two = sent("まとめの二", Disclosure.OPEN);
        Approval unread = sent("まとめの三", Disclosure.OPEN);
        Employee chief = Employee.login(mvc, 課長);
        assertThat(words(chief.get("/approvals/bulk"))).contains("まとめの一", "まとめの二", "次のとおりとする。", "これで決裁");
        String second = task(two);
        Employee.login(mvc, 課長).post("/tasks/" + second, "outcome", "approve");

        MvcTestResult sent = chief.post("/approvals/bulk", "read", task(one), "read", second, "read", "nai");

        assertThat(sent).hasRedirectedUrl("/approvals/bulk");
        assertThat(approvals.get(one.id()).state()).isEqualTo(ApprovalState.DECIDED);
        assertThat(approvals.get(two.id()).state()).isEqualTo(ApprovalState.DECIDED);
        assertThat(approvals.get(unread.id()).state()).isEqualTo(ApprovalState.CIRCULATING);
        assertThat(sent.getMvcResult().getFlashMap().get("gone")).isEqualTo(2);
        assertThat((List<?>) sent.getMvcResult().getFlashMap().get("results")).hasSize(1);
    }

    @Test
    void 印がなければ何も承認せず_人の職の仕事は承認できない() {
        Approval one = sent("他人の案", Disclosure.OPEN);
        Employee other = Employee.login(mvc, "jinji-kacho");

        assertThat(other.post("/approvals/bulk")).hasRedirectedUrl("/approvals/bulk");
        other.post("/approvals/bulk", "read", task(one));

        assertThat(approvals.get(one.id()).state()).isEqualTo(ApprovalState.CIRCULATING);
        assertThat(words(other.get("/approvals/bulk"))).doesNotContain("他人の案");
    }

    @Test
    void 決裁書には_職と名札と時と資格_版と封が_和暦で載る() throws IOException {
        Approval one = sent("決裁書の案", Disclosure.OPEN);
        Employee drafter = Employee.login(mvc, 起案者);
        assertThat(words(drafter.get("/approvals/" + one.id() + "/sheet"))).contains("起案書", "（回議中）");

        decide(one);

        String sheet = words(drafter.get("/approvals/" + one.id() + "/sheet"));
        assertThat(sheet)
                .contains(
                        "決裁書",
                        one.number(),
                        "保存期間",
                        "5年",
                        "決裁日",
                        "令和7年9月4日（木）",
                        "芝・まちづくり課長",
                        "職員・",
                        "【承認】",
                        "第1版",
                        "SHA-256")
                .doesNotContain("（回議中）");
        byte[] docx = drafter.get("/approvals/" + one.id() + "/sheet.docx")
                .getResponse()
                .getContentAsByteArray();
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            assertThat(text.getText()).contains("決裁書", one.number(), "決裁書の案", "【承認】");
        }
    }

    @Test
    void 取り下げた番号は_わけとともに欠番と見える() {
        Approval one = sent("取り下げる案", Disclosure.OPEN);
        Employee drafter = Employee.login(mvc, 起案者);
        String withdraw = "/approvals/" + one.id() + "/withdraw";
        String asked = html(drafter.get(withdraw));
        String seen = asked.replaceAll("(?s).*name=\"seen\"[^>]*value=\"([^\"]*)\".*", "$1");
        drafter.post(withdraw, "reason", "申請が取り下げられた", "seen", seen);

        assertThat(approvals.get(one.id()).state()).isEqualTo(ApprovalState.WITHDRAWN);
        assertThat(words(drafter.get("/approvals?view=MINE&words=" + encoded("取り下げる案"))))
                .contains(one.number(), "欠番", "わけ: 申請が取り下げられた");
        assertThat(words(drafter.get("/approvals/" + one.id()))).contains("この番号は欠番です");
        assertThat(words(drafter.get("/approvals/" + one.id() + "/sheet"))).contains("（取下げ・欠番）", "取下日");
    }

    private Approval sent(String subject, Disclosure disclosure) {
        Actor drafter = office.as(起案者);
        var text = new Approval.Text(
                subject, "次のとおりとする。", "GENERAL", null, Retention.FIVE, disclosure, Weight.LIGHT, false, null);
        long id = drafts.keep(NewDraft.of(text, 起案者, null), drafter);
        Approval sent = sending.send(id, approvals.get(id).revision(), drafter);
        office.leave();
        return sent;
    }

    private void decide(Approval... all) {
        Employee chief = Employee.login(mvc, 課長);
        List.of(all).forEach(one -> chief.post("/approvals/bulk", "read", task(one)));
    }

    private String task(Approval approval) {
        return workItems.openOf(Approval.SUBJECT, String.valueOf(approval.id())).stream()
                .map(WorkItem::taskId)
                .collect(Collectors.joining());
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }
}
