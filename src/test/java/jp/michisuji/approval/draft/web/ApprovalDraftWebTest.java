package jp.michisuji.approval.draft.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.StageKind;
import jp.michisuji.approval.Stages;
import jp.michisuji.approval.draft.ApprovalEditions;
import jp.michisuji.approval.draft.AttachedPapers;
import jp.michisuji.approval.draft.EditionSeal;
import jp.michisuji.approval.draft.RouteAdditions;
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

/** 起案を書き、資料を添え、経路に加え、番号と版を付けて回議に付す画面。 */
@ApplicationTest
class ApprovalDraftWebTest {

    private static final byte[] 図 = "%PDF-1.7 図".getBytes(StandardCharsets.UTF_8);
    private static final byte[] 新しい図 = "%PDF-1.7 新しい図".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Office office;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Approvals approvals;

    @Autowired
    AttachedPapers papers;

    @Autowired
    RouteAdditions additions;

    @Autowired
    Stages stages;

    @Autowired
    ApprovalEditions editions;

    private Employee drafter;

    @BeforeEach
    void 担当が入る() {
        clock.reset();
        office.open();
        drafter = Employee.login(mvc, "shiba-machizukuri");
    }

    @AfterEach
    void 時計を戻す() {
        clock.reset();
    }

    @Test
    void 件名だけでも下書きに残せる() {
        long id = draft("subject", "書きかけの案");

        Approval kept = approvals.get(id);
        assertThat(kept.state()).isEqualTo(ApprovalState.DRAFT);
        assertThat(kept.number()).isNull();
        assertThat(words(drafter.get("/approvals/" + id))).contains("書きかけの案", "まだ回議に付せません", "本文を入力してください。");
        assertThat(words(drafter.get("/approvals/" + id + "/send"))).contains("決裁区分を選んでください。");
        assertThat(words(drafter.get("/approvals?view=MINE"))).contains("書きかけの案", "まだ付していません");
    }

    @Test
    void 読めない入力は欄ごとに言い_打ったものは残る() {
        MvcTestResult refused = drafter.post(
                "/approvals", "post", "shiba-machizukuri", "subject", "", "body", "打った本文", "amount", "百万円");

        assertThat(refused).hasStatusOk();
        assertThat(errorOf("subject", refused)).contains("件名を入力してください。");
        assertThat(errorOf("amount", refused)).contains("円の数で入力してください。");
        assertThat(html(refused)).contains("打った本文", "百万円");
        MvcTestResult unknown = drafter.post(
                "/approvals", "post", "kaikaku-kacho", "subject", "案", "category", "NAI", "itemId", "987654321");
        assertThat(errorOf("post", unknown)).contains("起案する職を選んでください。");
        assertThat(errorOf("category", unknown)).contains("選び直してください。");
        assertThat(errorOf("itemId", unknown)).contains("選び直してください。");
    }

    @Test
    void 金額は全角でも桁区切りでも読み_行の終わりは揃える() {
        long id = draft("subject", "案", "body", "一行目\r\n二行目", "amount", "１,２００,０００円");

        assertThat(approvals.get(id).text().amount()).isEqualTo(1_200_000L);
        assertThat(approvals.get(id).text().body()).isEqualTo("一行目\n二行目");
    }

    @Test
    void 記載を直した記録は_画面と同じ言葉で残る() {
        long id = draft("subject", "案");
        assertThat(drafter.post(
                        "/approvals/" + id + "/edit",
                        "subject",
                        "案",
                        "category",
                        "CONTRACT",
                        "amount",
                        "1200000",
                        "revision",
                        "0"))
                .hasRedirectedUrl("/approvals/" + id);

        assertThat(words(drafter.get("/approvals/" + id)))
                .contains("契約・支出", "1,200,000円")
                .doesNotContain("CONTRACT", "1200000");
    }

    @Test
    void 二人が同時に直すと_後の人は断られ_打ったものが見える() {
        long id = draft("subject", "案");
        Employee colleague = drafter;

        assertThat(drafter.post("/approvals/" + id + "/edit", "subject", "先の案", "revision", "0"))
                .hasRedirectedUrl("/approvals/" + id);
        MvcTestResult later =
                colleague.post("/approvals/" + id + "/edit", "subject", "後の案", "body", "後の本文", "revision", "0");

        assertThat(later).hasStatus(409);
        assertThat(words(later)).contains("他の職員が先にこの起案を直しました", "後の本文");
        assertThat(approvals.get(id).text().subject()).isEqualTo("先の案");
    }

    @Test
    void 添付は差し替えても外しても_前のものが残る() {
        long id = sendable();
        assertThat(attach(id, "図.pdf", 図)).hasRedirectedUrl("/approvals/" + id);
        long paper = papers.of(id).get(0).paper().id();

        MvcTestResult without = drafter.post("/approvals/" + id + "/papers/" + paper + "/replace");
        assertThat(errorOf("file", without)).contains("差し替えるファイルを選んでください。");
        assertThat(drafter.upload("/approvals/" + id + "/papers/" + paper + "/replace", "file", "新.pdf", 新しい図))
                .hasRedirectedUrl("/approvals/" + id);
        assertThat(papers.of(id))
                .singleElement()
                .satisfies(now -> assertThat(now.paper().replaces()).isEqualTo(paper));
        assertThat(words(drafter.get("/approvals/" + id)))
                .contains("新.pdf", "図.pdf", "付す前に外した", "未検査")
                .contains(papers.of(id).get(0).document().shortSha256());

        drafter.post(
                "/approvals/" + id + "/papers/" + papers.of(id).get(0).paper().id() + "/remove");
        assertThat(papers.of(id)).isEmpty();
        assertThat(papers.ever(id)).hasSize(2);
    }

    @Test
    void 中身が種類と違うファイルは_欄に断る() {
        MvcTestResult refused = drafter.upload(
                "/approvals",
                "files",
                "図.pdf",
                "図でない".getBytes(StandardCharsets.UTF_8),
                "post",
                "shiba-machizukuri",
                "subject",
                "案");

        assertThat(errorOf("files", refused)).contains("ファイルの中身が拡張子");
        assertThat(html(refused)).contains("value=\"案\"");
    }

    @Test
    void 付すと_番号と版が付き_経路の初めの職に仕事が届く() {
        long id = sendable();
        attach(id, "図.pdf", 図);

        assertThat(words(drafter.get("/approvals/" + id + "/send"))).contains("芝・まちづくり課長", "課長専決", "欠番として残ります");
        assertThat(send(id)).hasRedirectedUrl("/approvals/" + id);

        Approval sent = approvals.get(id);
        assertThat(sent.state()).isEqualTo(ApprovalState.CIRCULATING);
        assertThat(sent.number()).isEqualTo("7港区改第" + sent.serial() + "号");
        assertThat(sent.fiscalYear()).isEqualTo(2025);
        assertThat(editions.of(id)).singleElement().satisfies(edition -> {
            assertThat(EditionSeal.holds(edition)).isTrue();
            assertThat(edition.facts()).containsEntry("重さ", "軽易");
            assertThat(edition.facts().get("添付「図」"))
                    .contains(papers.of(id).get(0).document().sha256());
        });
        assertThat(words(drafter.get("/approvals/" + id))).contains(sent.number(), "回議に付した", "第1版", "封は合っています", "承認待ち");
        Employee chief = Employee.login(mvc, "shiba-machizukuri-kacho");
        assertThat(words(chief.get("/approvals?view=WAITING"))).contains(sent.number());
        assertThat(words(chief.get("/tasks?words=軽い案"))).contains("承認する");
    }

    @Test
    void 確かめたあとに直されたものは付せず_二度は付せない() {
        long id = sendable();
        int seen = approvals.get(id).revision();
        attach(id, "図.pdf", 図);

        assertThat(drafter.post("/approvals/" + id + "/send", "seen", String.valueOf(seen)))
                .hasStatus(409);
        assertThat(approvals.get(id).number()).isNull();
        assertThat(send(id)).hasStatus3xxRedirection();
        assertThat(send(id)).hasStatus(409);
        assertThat(drafter.get("/approvals/" + id + "/edit")).hasStatus(409);
        assertThat(drafter.get("/approvals/" + id + "/discard")).hasStatus(409);
        assertThat(drafter.get("/approvals/" + id + "/route")).hasStatus(409);
        assertThat(drafter.post("/approvals/" + id + "/route", "kind", "CONCUR", "post", "jinji-kacho", "reason", "定数"))
                .hasStatus(409);
        assertThat(attach(id, "新.pdf", 新しい図)).hasStatus(409);
    }

    @Test
    void 四月一日に付すと_新しい年度の番号になる() {
        long march = sendable();
        clock.set(LocalDateTime.of(2026, 3, 31, 23, 59));
        drafter = Employee.login(mvc, "shiba-machizukuri");
        send(march);
        long april = sendable();
        clock.set(LocalDateTime.of(2026, 4, 1, 0, 0));
        drafter = Employee.login(mvc, "shiba-machizukuri");
        send(april);

        assertThat(approvals.get(march).fiscalYear()).isEqualTo(2025);
        assertThat(approvals.get(april).fiscalYear()).isEqualTo(2026);
        assertThat(approvals.get(april).number()).startsWith("8港区改第");
    }

    @Test
    void 起案者は合議と供覧を_わけを添えて加えられる() {
        long id = sendable();
        String at = "/approvals/" + id + "/route";

        assertThat(errorOf("reason", drafter.post(at, "kind", "CONCUR", "post", "jinji-kacho")))
                .contains("加えるわけを入力してください。");
        assertThat(errorOf(
                        "post", drafter.post(at, "kind", "CONCUR", "post", "shiba-machizukuri-kacho", "reason", "念")))
                .contains("もう経路にあります。");
        assertThat(drafter.post(at, "kind", "CONCUR", "post", "jinji-kacho", "reason", "定数に関わる"))
                .hasRedirectedUrl(at);
        assertThat(drafter.post(at, "kind", "CIRCULATE", "post", "chogi-jimu", "reason", "知らせる"))
                .hasRedirectedUrl(at);
        assertThat(words(drafter.get("/approvals/" + id))).contains("起案者が加えた（定数に関わる）", "庁議事務局（知らせる）");
        send(id);

        assertThat(stages.of(id)).extracting(stage -> stage.kind()).containsExactly(StageKind.CONCUR, StageKind.DECIDE);
        assertThat(stages.of(id).get(0).added()).isTrue();
        assertThat(words(drafter.get("/approvals/" + id))).contains("経路の追加", "人事課長を合議に加えた。定数に関わる");
    }

    @Test
    void 加えた職は_付すまでは除ける() {
        long id = sendable();
        drafter.post("/approvals/" + id + "/route", "kind", "CONCUR", "post", "jinji-kacho", "reason", "念のため");
        long added = additions.of(id).get(0).id();

        drafter.post("/approvals/" + id + "/route/" + added + "/remove");

        assertThat(additions.of(id)).isEmpty();
    }

    @Test
    void 引用すると_文面と経路の追加と添付を写し_番号は写さない() {
        long id = sendable();
        attach(id, "図.pdf", 図);
        drafter.post("/approvals/" + id + "/route", "kind", "CONCUR", "post", "jinji-kacho", "reason", "定数に関わる");
        send(id);
        Employee chief = Employee.login(mvc, "shiba-machizukuri-kacho");

        String edit = chief.post("/approvals/" + id + "/copy").getResponse().getRedirectedUrl();
        long copied = Long.parseLong(edit.replaceAll("\\D", ""));

        Approval copy = approvals.get(copied);
        assertThat(copy.number()).isNull();
        assertThat(copy.copiedFrom()).isEqualTo(id);
        assertThat(copy.drafterPost()).isEqualTo("shiba-machizukuri-kacho");
        assertThat(copy.text().body()).isEqualTo(approvals.get(id).text().body());
        assertThat(copy.text().instruction()).isNull();
        assertThat(additions.of(copied)).extracting(added -> added.postCode()).containsExactly("jinji-kacho");
        assertThat(papers.of(copied)).hasSize(1);
    }

    @Test
    void 下書きは_確かめてから捨てる() {
        long id = draft("subject", "捨てる案");

        assertThat(words(drafter.get("/approvals/" + id + "/discard"))).contains("捨てると", "欠番にはなりません");
        assertThat(drafter.post("/approvals/" + id + "/discard")).hasStatus(409);
        assertThat(drafter.post("/approvals/" + id + "/discard", "seen", "0")).hasRedirectedUrl("/approvals?view=MINE");
        assertThat(approvals.find(id)).isEmpty();
    }

    @Test
    void 下書きは_ほかの人に見えず_直せず_添付も開けない() {
        long id = sendable();
        attach(id, "図.pdf", 図);
        long document = papers.of(id).get(0).document().id();

        for (String other : List.of("kaikaku-kacho", "shiba-machizukuri-kacho", "jinji-kacho", "viewer")) {
            Employee someone = Employee.login(mvc, other);
            assertThat(someone.get("/approvals/" + id)).as(other).hasStatus(404);
            assertThat(someone.get("/documents/" + document)).as(other).hasStatus(404);
            assertThat(words(someone.get("/approvals"))).doesNotContain("見えない案");
        }
        Employee lead = Employee.login(mvc, "kaikaku-kacho");
        assertThat(lead.post("/approvals/" + id + "/edit", "subject", "横取り", "revision", "0"))
                .hasStatus(404);
        assertThat(lead.post("/approvals/" + id + "/send", "seen", "0")).hasStatus(404);
        assertThat(lead.post("/approvals/" + id + "/copy")).hasStatus(404);
        assertThat(drafter.get("/documents/" + document)).hasStatusOk();
    }

    private long sendable() {
        return draft("subject", "軽い案", "body", "次のとおりとする。", "category", "GENERAL", "weight", "LIGHT");
    }

    private long draft(String... typed) {
        String[] all = new String[typed.length + 2];
        all[0] = "post";
        all[1] = "shiba-machizukuri";
        System.arraycopy(typed, 0, all, 2, typed.length);
        String at = drafter.post("/approvals", all).getResponse().getRedirectedUrl();
        assertThat(at).matches("/approvals/\\d+");
        return Long.parseLong(at.replaceAll("\\D", ""));
    }

    private MvcTestResult attach(long id, String name, byte[] content) {
        Approval now = approvals.get(id);
        return drafter.upload(
                "/approvals/" + id + "/edit",
                "files",
                name,
                content,
                "subject",
                now.text().subject(),
                "body",
                now.text().body(),
                "category",
                now.text().category(),
                "weight",
                now.text().weight().name(),
                "revision",
                String.valueOf(now.revision()));
    }

    private MvcTestResult send(long id) {
        return drafter.post(
                "/approvals/" + id + "/send",
                "seen",
                String.valueOf(approvals.get(id).revision()));
    }
}
