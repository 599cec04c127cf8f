package jp.michisuji.meeting.paper.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.document.FakeClamd;
import jp.michisuji.document.ScannerSwitch;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.meeting.Precision;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingCancellation;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.Stage;
import jp.michisuji.meeting.paper.PaperShelf;
import jp.michisuji.meeting.paper.ShelvedPaper;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 会議の資料の画面。加える、差し替える、直す、削除する、そして悪い入力。 */
@ApplicationTest
class PaperPagesWebTest {

    private static final byte[] PDF = "%PDF-1.7 本文".getBytes(StandardCharsets.UTF_8);
    private static int bodyCount;

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MeetingRegistry registry;

    @Autowired
    private Bodies bodies;

    @Autowired
    private SittingPlanning planning;

    @Autowired
    private SittingCancellation cancellation;

    @Autowired
    private PaperShelf shelf;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    @Autowired
    private AuditLog audit;

    @Autowired
    private ScannerSwitch scanner;

    private Employee secretary;
    private String body;
    private long sitting;

    /** 令和16年6月1日（木）。試験ごとに自分の会議体を使う。 */
    @BeforeEach
    void 改革担当が会議の画面の前に座る() {
        clock.set(LocalDateTime.of(2034, 6, 1, 9, 0));
        office.open();
        secretary = Employee.login(mvc, "kaikaku");
        body = "SHIRYO" + ++bodyCount;
        registry.body(new Body(body, "資料の会" + bodyCount, "kaikaku", null, 900));
        sitting = planning.plan(
                        Sitting.planned(body, bodies.get(body).name(), "第1回", LocalDate.of(2034, 7, 3)), Actor.system())
                .id();
    }

    @AfterEach
    void 日付と検査の相手を戻す() {
        clock.reset();
        scanner.off();
    }

    @Test
    void 番号を空けて加えれば次の番号が付き_会議の画面に検査の状態とともに並ぶ() {
        assertThat(secretary.page(at())).contains("資料を加える");

        assertThat(add("進捗状況表.pdf", PDF, "title", "進捗状況表")).hasRedirectedUrl(at());
        add("案.pdf", PDF, "title", "組織の案", "label", "資料１－２");
        add("次.pdf", PDF, "title", "工程の案");

        assertThat(papers())
                .extracting(ShelvedPaper::label, ShelvedPaper::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("資料1", "進捗状況表"),
                        org.assertj.core.groups.Tuple.tuple("資料1-2", "組織の案"),
                        org.assertj.core.groups.Tuple.tuple("資料2", "工程の案"));
        assertThat(words(secretary.get(at()))).contains("3件", "未検査", "資料1「進捗状況表」を加えた（SHA-256 ");
    }

    @Test
    void 紙だけの資料も加えられる() {
        assertThat(secretary.upload(at() + "/papers/new", "file", "", new byte[0], "title", "当日配布"))
                .hasRedirectedUrl(at());

        assertThat(words(secretary.get(at() + "/papers/" + only().id()))).contains("第1版", "紙だけ");
    }

    @Test
    void 差し替えても前の版が残り_誰がいつ出したかと指紋が見える() {
        add("一.txt", "前の版".getBytes(StandardCharsets.UTF_8), "title", "執務場所の整理");
        ShelvedPaper paper = only();
        String before = "/documents/" + paper.documentId();

        MvcTestResult replaced = replace(paper, "二.txt", "後の版".getBytes(StandardCharsets.UTF_8), paper.revision());

        assertThat(replaced).hasRedirectedUrl(at() + "/papers/" + paper.id());
        String shown = words(secretary.get(at() + "/papers/" + paper.id()));
        assertThat(shown).contains("第1版", "第2版", "今の版", "区役所改革担当", "令和16年6月1日（木）09:00", "二.txt");
        assertThat(html(secretary.get(before))).isEqualTo("前の版");
        assertThat(secretary.page(at()))
                .contains("/documents/" + only().documentId())
                .doesNotContain(before + "\"");
        assertThat(only().version()).isEqualTo(2);
    }

    @Test
    void 先に差し替えた人がいれば断る() {
        add("一.pdf", PDF, "title", "執務場所の整理");
        ShelvedPaper paper = only();
        replace(paper, "二.pdf", PDF, paper.revision());

        assertThat(replace(paper, "三.pdf", PDF, paper.revision())).hasStatus(409);
        assertThat(only().version()).isEqualTo(2);
    }

    @Test
    void 番号と題名と並びを直せるが_ある番号は付けられない() {
        add("一.pdf", PDF, "title", "甲");
        add("二.pdf", PDF, "title", "乙");
        ShelvedPaper first = papers().get(0);
        ShelvedPaper second = papers().get(1);
        String edit = at() + "/papers/" + first.id() + "/edit";
        assertThat(secretary.page(edit)).contains("value=\"資料1\"", "資料2「乙」の次");

        MvcTestResult taken = secretary.post(edit, "label", "資料2", "title", "甲の二", "after", "", "revision", "0");
        assertThat(errorOf("label", taken)).contains("資料2は、この会議に既にあります。");
        assertThat(html(taken)).contains("value=\"甲の二\"");
        assertThat(errorOf("label", secretary.post(edit, "label", "その一", "title", "甲", "revision", "0")))
                .contains("資料1、資料1-2、参考");

        assertThat(secretary.post(edit, "label", "参考", "title", "甲の二", "after", "" + second.id(), "revision", "0"))
                .hasRedirectedUrl(at());
        assertThat(papers()).extracting(ShelvedPaper::name).containsExactly("資料2「乙」", "参考「甲の二」");
    }

    @Test
    void 削除は確かめてからで_わけとともに記録に残る() {
        add("一.pdf", PDF, "title", "取り違え");
        ShelvedPaper paper = only();
        String remove = at() + "/papers/" + paper.id() + "/remove";

        assertThat(errorOf("reason", secretary.post(remove, "reason", " ", "revision", "0")))
                .contains("理由を入力");
        MvcTestResult asked = secretary.post(remove, "reason", "別の会議の資料", "revision", "0");
        assertThat(words(asked)).contains("削除すると", "並ばなくなります");
        assertThat(papers()).hasSize(1);
        assertThat(secretary.post(remove, "reason", "別の会議の資料", "revision", "0", "seen", "0"))
                .hasRedirectedUrl(at());

        assertThat(words(secretary.get(at()))).contains("削除した資料（1件）", "別の会議の資料");
        assertThat(words(secretary.get(at() + "/papers/" + paper.id()))).contains("が削除しました。理由: 別の会議の資料");
        assertThat(acts()).contains("paper.add", "paper.remove");
        assertThat(secretary.get(remove)).hasStatus(409);
    }

    @Test
    void 決定に使われた資料は_差し替えも削除も409で断り_どの版で決めたかを見せる() {
        long item = propose();
        long held = held();
        registry.paper(new jp.michisuji.meeting.Paper(null, held, null, "資料1", "組織図の案", null, null, null, 0));
        registry.pastDeliberation(new Deliberation(
                null,
                item,
                Stage.BUKAI,
                body,
                held,
                0,
                Result.APPROVED,
                null,
                null,
                null,
                LocalDate.of(2034, 5, 1),
                null));
        ShelvedPaper paper = shelf.of(held).get(0);
        String page = "/meetings/" + held + "/papers/" + paper.id();

        assertThat(words(secretary.get(page))).contains("この会議の決定に使われたため", "この資料を使った決定", "資料の案件");
        assertThat(secretary.page(page)).doesNotContain(page + "/remove");
        assertThat(words(secretary.post(page + "/remove", "reason", "誤り", "revision", "0", "seen", "0")))
                .contains("エラー 409", "資料1「組織図の案」は、決定に使われました", "誤り");
        assertThat(secretary.upload(page + "/version", "file", "二.pdf", PDF, "revision", "0"))
                .hasStatus(409);
        assertThat(shelf.versions(paper.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"資料.docx, 拡張子（docx）と合いません", "資料.exe, 受け付けない種類", "資料.html, 受け付けない種類", "'資料\u0000.pdf', 使えない文字"})
    void 受け付けないファイルは欄の言葉で断り_打ったものを残す(String name, String message) {
        MvcTestResult refused = add(name, PDF, "title", "残る題名", "label", "参考", "note", "残る説明");

        assertThat(errorOf("file", refused)).contains(message);
        assertThat(html(refused)).contains("value=\"残る題名\"", "value=\"参考\"", "残る説明");
        assertThat(papers()).isEmpty();
    }

    @Test
    void 空のファイルと20MBを超えるファイルを断り_打ったものを残す() {
        MvcTestResult large = add("大.pdf", new byte[20 * 1024 * 1024 + 1], "title", "残る題名");

        assertThat(errorOf("file", large)).contains("ファイルは20MBまでです。");
        assertThat(html(large)).contains("value=\"残る題名\"");
        assertThat(errorOf("file", add("空.pdf", new byte[0], "title", "空"))).contains("ファイルの中身が空です。");
        assertThat(papers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"../../資料.pdf, 資料.pdf", "C:\\会議\\資料.pdf, 資料.pdf"})
    void 道の部分のある名は_最後の部分だけを保存名にする(String name, String kept) {
        add(name, PDF, "title", "道の名");

        assertThat(words(secretary.get(at() + "/papers/" + only().id())))
                .contains(kept)
                .doesNotContain("会議\\資料", "../");
    }

    @Test
    void 三百字の名は_拡張子を残して縮める() {
        add("長".repeat(300) + ".pdf", PDF, "title", "長い名");

        assertThat(words(secretary.get(at() + "/papers/" + only().id())))
                .contains("長".repeat(146) + ".pdf")
                .doesNotContain("長".repeat(147));
    }

    @Test
    void ウイルスの見つかったファイルは_検出名を見せて断り_何も残さない() throws IOException {
        try (FakeClamd clamd = FakeClamd.honest()) {
            scanner.ask(clamd);
            byte[] bad = FakeClamd.EICAR_LIKE.getBytes(StandardCharsets.UTF_8);

            MvcTestResult refused = add("覚え.txt", bad, "title", "残る題名");
            assertThat(errorOf("file", refused)).contains("ウイルスが見つかったため登録できません（検出名: Win.Test.EICAR_HDB-1）。");
            assertThat(html(refused)).contains("value=\"残る題名\"");
            assertThat(papers()).isEmpty();

            add("無事.txt", "無事な文".getBytes(StandardCharsets.UTF_8), "title", "無事な資料");
            assertThat(words(secretary.get(at()))).contains("検査済");
            assertThat(words(secretary.get(at() + "/papers/" + only().id()))).contains("stream: OK");
        }
    }

    @Test
    void 検査ができなければ断り_断ったことは記録に残る() {
        scanner.askNobody();

        assertThat(errorOf("file", add("覚え.txt", "ただの文".getBytes(StandardCharsets.UTF_8), "title", "題名")))
                .contains("ウイルス検査ができないため登録できません。");
        assertThat(papers()).isEmpty();
        assertThat(audit.latest(1)).singleElement().satisfies(act -> {
            assertThat(act.action()).isEqualTo("document.unscanned");
            assertThat(act.actor().personCode()).isEqualTo("kaikaku");
        });
    }

    @Test
    void 中止した会議には加えられない() {
        cancellation.cancel(sitting, "議題がない", 0, Actor.system());

        assertThat(secretary.get(at() + "/papers/new")).hasStatus(409);
        assertThat(secretary.page(at())).doesNotContain("/papers/new");
    }

    @Test
    void 案件の所管課長は自分の案件の資料だけを扱える() {
        long item = propose();
        registry.pastDeliberation(new Deliberation(
                null, item, Stage.BUKAI, body, sitting, 0, null, null, null, LocalDate.of(2034, 5, 1), null, null));
        add("一.pdf", PDF, "title", "会議全体の資料");
        Employee chief = Employee.login(mvc, "shiba-machizukuri-kacho");

        MvcTestResult whole = chief.upload(at() + "/papers/new", "file", "一.pdf", PDF, "title", "題名");
        assertThat(errorOf("deliberationId", whole)).contains("どの案件の資料かを選んでください。");
        assertThat(chief.get(at() + "/papers/" + only().id() + "/edit")).hasStatus(404);
        assertThat(chief.page(at() + "/papers/" + only().id())).doesNotContain("/version");
    }

    @Test
    void 見るだけの人とほかの会議体の事務局と_案件のない課長は加えられない() {
        for (String other : List.of("viewer", "gikai-jimu", "jinji-kacho")) {
            Employee stranger = Employee.login(mvc, other);
            MvcTestResult tried = stranger.upload(at() + "/papers/new", "file", "一.pdf", PDF, "title", "題名");
            assertThat(tried.getResponse().getStatus()).as(other).isIn(403, 404);
            assertThat(stranger.page(at())).as(other).doesNotContain("/papers/new");
        }
        assertThat(papers()).isEmpty();
    }

    @Test
    void ほかの会議の番地からは_その資料に触れられない() {
        add("一.pdf", PDF, "title", "甲");
        long other = planning.plan(
                        Sitting.planned(body, bodies.get(body).name(), "第2回", LocalDate.of(2034, 8, 1)), Actor.system())
                .id();

        assertThat(secretary.get("/meetings/" + other + "/papers/" + only().id()))
                .hasStatus(404);
        assertThat(secretary.get("/meetings/" + other + "/papers/" + only().id() + "/remove"))
                .hasStatus(404);
    }

    private MvcTestResult add(String name, byte[] content, String... typed) {
        return secretary.upload(at() + "/papers/new", "file", name, content, typed);
    }

    private MvcTestResult replace(ShelvedPaper paper, String name, byte[] content, int revision) {
        return secretary.upload(
                at() + "/papers/" + paper.id() + "/version", "file", name, content, "revision", "" + revision);
    }

    private String at() {
        return "/meetings/" + sitting;
    }

    private List<ShelvedPaper> papers() {
        return shelf.of(sitting);
    }

    private ShelvedPaper only() {
        assertThat(papers()).hasSize(1);
        return papers().get(0);
    }

    private List<String> acts() {
        return audit.ofSubject("sitting", String.valueOf(sitting)).stream()
                .map(AuditEntry::action)
                .toList();
    }

    private long held() {
        Sitting past = new Sitting(
                null,
                body,
                bodies.get(body).name(),
                null,
                LocalDate.of(2034, 5, 1),
                null,
                Precision.DAY,
                null,
                null,
                null,
                Sitting.State.HELD,
                null,
                null,
                null,
                0);
        return planning.plan(past, Actor.system()).id();
    }

    private long propose() {
        return proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        "資料の案件",
                        "まちづくり課",
                        "試験",
                        "shiba-machizukuri-kacho",
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
    }
}
