package jp.michisuji.overview.report.web;

import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.michisuji.meeting.AgendaKind;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.meeting.point.OpenPoint;
import jp.michisuji.meeting.point.OpenPoints;
import jp.michisuji.meeting.point.PointOffice;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Statements;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.Transfers;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 報告書の一覧と、進捗状況表、会議のまとめ、四半期の報告。 */
@ApplicationTest
class ReportPagesWebTest {

    @Autowired
    private PointOffice office;

    @Autowired
    private OpenPoints points;

    @Autowired
    private MeetingRegistry registry;

    @Autowired
    private TransferOffice transferOffice;

    @Autowired
    private Transfers transfers;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    private Employee secretary;
    private String body;
    private long sitting;

    @BeforeEach
    void 開いた会議のあとに座る() {
        clock.reset();
        office.outside();
        body = office.body();
        sitting = office.held(body, LocalDate.of(2025, 9, 3));
        secretary = Employee.login(mvc, "kaikaku");
    }

    @AfterEach
    void 時計を戻す() {
        clock.reset();
    }

    @Test
    void 一覧は四つの報告書と_それが何のためのものかを言う() {
        assertThat(words(secretary.get("/reports")))
                .contains("取組の進捗状況表", "庁議・議会報告のまとめ", "四半期の報告", "変更等調書", "部会で配る表です")
                .contains("令和7年度第2四半期", "令和6年度第4四半期")
                .doesNotContain("令和7年度第3四半期");
    }

    @Test
    void 管理者は報告書を見ない() {
        Employee admin = Employee.login(mvc, "admin");

        assertThat(admin.get("/reports")).hasStatus(403);
        assertThat(admin.get("/reports/progress.xlsx")).hasStatus(403);
        assertThat(words(Employee.login(mvc, "viewer").get("/reports"))).contains("四半期の報告");
    }

    @Test
    void 直した行は直した日からの表に載り_前の日の表には直す前の文が残る() {
        OpenPoint point = office.point(sitting, "日をさかのぼる要点");
        clock.set(LocalDateTime.of(2025, 9, 10, 9, 0));
        secretary = Employee.login(mvc, "kaikaku");
        String path = "/progress/" + point.id() + "/edit";
        assertThat(words(secretary.get(path))).contains("進捗状況表の行を直す", "日をさかのぼる要点");

        MvcTestResult revised = revise(path, point.version(), "さかのぼって直した要点", "調査を始めた", "調査中");

        assertThat(revised).hasRedirectedUrl("/progress/" + point.id());
        assertThat(progress("2025-09-02")).doesNotContain("日をさかのぼる要点", "さかのぼって直した要点");
        assertThat(progress("2025-09-03")).contains("日をさかのぼる要点").doesNotContain("さかのぼって直した要点");
        assertThat(progress("2025-09-09")).contains("日をさかのぼる要点").doesNotContain("調査を始めた");
        assertThat(progress("2025-09-10")).contains("さかのぼって直した要点", "調査を始めた", "令和7年9月10日（水）現在", "令和7年9月10日（水）作成");
        assertThat(words(secretary.get("/progress/" + point.id()))).contains("進捗状況表の行を直した", "調査を始めた");
    }

    @Test
    void 行を直すとき_古い画面と知らない状態と空の行を断る() {
        OpenPoint point = office.point(sitting, "断られる要点");
        String path = "/progress/" + point.id() + "/edit";

        assertThat(revise(path, point.version() + 1, "古い", "", "検討中")).hasStatus(409);
        assertThat(Employee.errorOf("status", revise(path, point.version(), "文", "", "ほか")))
                .contains("一覧から選んで");
        assertThat(Employee.errorOf("direction", revise(path, point.version(), "", "", "検討中")))
                .contains("どれかを入力");
        assertThat(Employee.login(mvc, "viewer").get(path)).hasStatus(403);
        assertThat(points.get(point.id()).openPoint()).isEqualTo("断られる要点");
    }

    @Test
    void 進捗状況表は同じ中身をExcelとWordでも受け取れる() throws IOException {
        office.point(sitting, "三つの形に載る要点");

        MvcTestResult excel = secretary.get("/reports/progress.xlsx?on=2025-09-04");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes(excel)))) {
            assertThat(new XSSFExcelExtractor(book).getText()).contains("取組の進捗状況表", "三つの形に載る要点", "令和7年9月4日（木）現在");
        }
        MvcTestResult word = secretary.get("/reports/progress.docx?on=2025-09-04");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes(word)));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("部会外の検討の進捗状況", "三つの形に載る要点");
        }
        assertThat(word.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
    }

    @Test
    void 読めない日と先の日は_打った字を残してわけを言う() {
        for (String typed : new String[] {"2025-13-01", "2025-09-05", "%E3%81%82"}) {
            MvcTestResult refused = secretary.get("/reports/progress?on=" + typed);
            assertThat(words(refused)).as(typed).contains("報告書を作れませんでした", "今日までの日");
        }
        assertThat(html(secretary.get("/reports/progress?on=2025-13-01"))).contains("value=\"2025-13-01\"");
        assertThat(secretary.get("/reports/progress.xlsx?on=2025-13-01")).hasStatus(404);
        assertThat(words(secretary.get("/reports/progress?on=%E4%BB%A4%E5%92%8C7%E5%B9%B49%E6%9C%883%E6%97%A5")))
                .contains("令和7年9月3日（水）現在");
    }

    @Test
    void 業務の備えは_期の終わりの日の姿で言う() {
        transferOffice.open();
        int[] first = readiness("2025-1");
        int[] second = readiness("2025-2");
        clock.set(LocalDateTime.of(2025, 5, 12, 9, 0));
        long transfer = transferOffice.transfer(null);
        clock.set(LocalDateTime.of(2025, 8, 5, 9, 0));
        transfers.move(transfer, Transfer.State.CLEARED);

        assertThat(words(report("2025-1"))).contains("移管する業務の備え（令和7年6月30日（月）現在）");
        assertThat(readiness("2025-1")).as("6月30日にはまだ備えができていない").containsExactly(first[0], first[1] + 1);
        assertThat(readiness("2025-2")).as("9月30日には移管可").containsExactly(second[0] + 1, second[1]);

        jdbc.sql("update transfer set state = 'STOPPED' where id = ?")
                .param(transfer)
                .update();
        jdbc.sql("delete from transfer_passage where transfer_id = ?")
                .param(transfer)
                .update();
    }

    private MvcTestResult report(String quarter) {
        clock.set(LocalDateTime.of(2025, 10, 15, 9, 0));
        return Employee.login(mvc, "kaikaku").get("/reports/quarter?quarter=" + quarter);
    }

    /** 備えのできた業務と、まだの業務の数。 */
    private int[] readiness(String quarter) {
        Matcher counts = Pattern.compile("備えのできた業務([0-9]+)件、まだの業務([0-9]+)件").matcher(words(report(quarter)));
        return counts.find()
                ? new int[] {Integer.parseInt(counts.group(1)), Integer.parseInt(counts.group(2))}
                : new int[] {0, 0};
    }

    @Test
    void 会議や案件や要点が増えても_データベースへの文の数は変わらない() {
        List<String> paths = List.of("/reports", "/reports/quarter?quarter=2025-2", "/reports/progress?on=2025-09-04");
        List<Integer> few = paths.stream().map(this::statements).toList();
        for (int at = 0; at < 6; at++) {
            long held = office.held(body, LocalDate.of(2025, 8, 4 + at));
            registry.agendaItem(held, "増える議題", AgendaKind.REPORT);
            office.point(held, "増える要点" + at);
        }
        List<Long> items = IntStream.range(0, 6)
                .mapToObj(at -> proposals.propose(
                        new Proposals.Draft(
                                programmes.all().get(0).id(),
                                "報告書の試験の案件" + at,
                                null,
                                null,
                                "shiba-machizukuri-kacho",
                                CommitteePosition.NONE,
                                ReformItem.ROAD,
                                null),
                        Actor.system()))
                .toList();

        assertThat(paths.stream().map(this::statements).toList()).isEqualTo(few);

        items.forEach(item -> proposals.withdraw(item, "試験が終わった", Actor.system()));
    }

    private int statements(String path) {
        return Statements.settled(() -> assertThat(secretary.get(path)).hasStatusOk());
    }

    @Test
    void 四半期の報告は_開いた会議と決定を並べ_ない節にはないと言う() {
        OpenPoint point = office.point(sitting, "四半期の要点");
        revise("/progress/" + point.id() + "/edit", point.version(), "四半期の要点", "", "検討中", "四半期に決めたこと");

        String page = words(secretary.get("/reports/quarter?quarter=2025-2"));

        assertThat(page)
                .contains("令和7年度第2四半期", "令和7年7月1日（火）〜9月30日（火）")
                .contains("段階の動いた案件", "開いた会議と決定", "実施した意見聴取", "移管する業務の備え", "動いた期限", "遅れている仕事のある課・令和7年9月4日（木）の朝")
                .contains("令和7年9月3日（水）", "四半期に決めたこと");
        assertThat(words(secretary.get("/reports/quarter?quarter=2020-1")))
                .contains("開いた会議と決定（0件）", "ありません。")
                .doesNotContain("四半期に決めたこと");
        assertThat(bytes(secretary.get("/reports/quarter.xlsx?quarter=2025-2"))).startsWith('P', 'K');
    }

    @Test
    void まだ始まらない四半期と読めない四半期は作らない() {
        for (String code : new String[] {"2025-3", "2099-1", "x", ""}) {
            assertThat(words(secretary.get("/reports/quarter?quarter=" + code)))
                    .as(code)
                    .contains("報告書を作れませんでした");
        }
        assertThat(secretary.get("/reports/quarter.xlsx?quarter=2025-3")).hasStatus(404);
    }

    private String progress(String day) {
        return words(secretary.get("/reports/progress?on=" + day));
    }

    private MvcTestResult revise(String path, int version, String openPoint, String direction, String status) {
        return revise(path, version, openPoint, direction, status, "");
    }

    private MvcTestResult revise(
            String path, int version, String openPoint, String direction, String status, String decision) {
        return secretary.post(
                path,
                "version",
                String.valueOf(version),
                "openPoint",
                openPoint,
                "direction",
                direction,
                "status",
                status,
                "decision",
                decision);
    }

    private static byte[] bytes(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }
}
