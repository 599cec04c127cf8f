package jp.michisuji.meeting.inquiry.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.michisuji.meeting.inquiry.AnswerForm;
import jp.michisuji.meeting.inquiry.AskedSections;
import jp.michisuji.meeting.inquiry.HomeworkGists;
import jp.michisuji.meeting.inquiry.Inquiries;
import jp.michisuji.meeting.inquiry.InquiryDesk;
import jp.michisuji.meeting.inquiry.InquiryDraft;
import jp.michisuji.meeting.inquiry.InquiryKind;
import jp.michisuji.meeting.inquiry.InquiryState;
import jp.michisuji.meeting.inquiry.SectionState;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 照会と宿題の画面。書き、確かめて送り、答え、並べて読み、締め切る。 */
@ApplicationTest
class InquiryPagesWebTest {

    private static final LocalDate 回答日 = LocalDate.of(2025, 9, 19);
    private static final String 芝 = "shiba-machizukuri-kacho";
    private static final String 人事 = "jinji-kacho";

    @Autowired
    Office office;

    @Autowired
    InquiryWalk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Inquiries inquiries;

    @Autowired
    AskedSections sections;

    @Autowired
    InquiryDesk desk;

    @Autowired
    HomeworkGists gists;

    @Autowired
    JdbcClient jdbc;

    private Employee lead;

    @BeforeEach
    void 改革担当課長が入る() {
        clock.reset();
        office.open();
        lead = Employee.login(mvc, "kaikaku-kacho");
    }

    @Test
    void 照会を書いて_確かめてから送ると_受付箱に届く() {
        MvcTestResult kept = lead.post(
                "/inquiries",
                "outcome",
                "send",
                "title",
                "会議室の使い方",
                "body",
                "月に何回使いますか。",
                "answerForm",
                "TEXT",
                "dayBy",
                "days",
                "openDays",
                "１０",
                "posts",
                芝,
                "posts",
                人事,
                "posts",
                芝);
        String confirm = kept.getResponse().getRedirectedUrl();
        assertThat(confirm).matches("/inquiries/\\d+/send");
        long id = Long.parseLong(confirm.replaceAll("\\D", ""));
        assertThat(words(lead.get(confirm))).contains("芝・まちづくり課長", "人事課長", "2課に送る", "送った日の10開庁日後", "令和7年9月19日（金）");
        assertThat(walk.open(id)).isEmpty();

        assertThat(lead.post(confirm, "seen", version(id))).hasRedirectedUrl("/inquiries/" + id);
        assertThat(walk.open(id)).hasSize(2).allMatch(task -> task.due().date().equals(LocalDate.of(2025, 9, 19)));
        assertThat(lead.post(confirm, "seen", version(id))).hasStatus(409);
        assertThat(words(lead.get("/inquiries?view=ASKED"))).contains("会議室の使い方", "0 / 2");
    }

    @Test
    void 欠けたまま送ろうとすると_欄ごとに言い_打った内容は残る() {
        MvcTestResult refused = lead.post(
                "/inquiries",
                "outcome",
                "send",
                "title",
                "",
                "body",
                "",
                "answerForm",
                "TEXT",
                "dayBy",
                "date",
                "date.year",
                "令和7",
                "date.month",
                "9",
                "date.day",
                "1",
                "openDays",
                "7");
        assertThat(refused).hasStatusOk();
        assertThat(errorOf("title", refused)).contains("題名を入力してください。");
        assertThat(errorOf("body", refused)).contains("何を尋ねるかを入力してください。");
        assertThat(errorOf("posts", refused)).contains("尋ねる課を一つ以上選んでください。");
        assertThat(errorOf("date", refused)).contains("過ぎた日です。");
        assertThat(html(refused)).contains("value=\"令和7\"", "入力を確かめてください");
        for (String days : List.of("0", "121", "十日", "-1", "")) {
            MvcTestResult wrong = lead.post(
                    "/inquiries",
                    "outcome",
                    "send",
                    "title",
                    "題",
                    "body",
                    "問い",
                    "answerForm",
                    "TEXT",
                    "dayBy",
                    "days",
                    "openDays",
                    days,
                    "posts",
                    芝);
            assertThat(errorOf("openDays", wrong)).contains("1から120まで");
        }
    }

    @Test
    void 悪い入力を断る() {
        assertThat(errorOf("title", save("title", "題\u0000"))).contains("使えない文字");
        assertThat(errorOf("title", save("title", "長".repeat(101)))).contains("100字以内");
        assertThat(errorOf("itemId", save("title", "題", "itemId", "999999"))).contains("案件を選び直してください。");
        assertThat(errorOf("sittingId", save("title", "題", "kind", "HOMEWORK", "sittingId", "999999")))
                .contains("これから開かれる会議");
        assertThat(save("title", "題", "posts", "no-such-post").getResponse().getRedirectedUrl())
                .matches("/inquiries/\\d+/edit");
        assertThat(lead.get("/inquiries?view=x&kind=y&state=z&words=%25&page=99999"))
                .hasStatusOk();
        assertThat(lead.get("/inquiries/999999999")).hasStatus(404);
    }

    @Test
    void 下書きは残り_書き直せ_古い版からは書き直せず_捨てられる() {
        String edit = save("title", "書きかけ").getResponse().getRedirectedUrl();
        long id = Long.parseLong(edit.replaceAll("\\D", ""));
        assertThat(lead.page(edit)).contains("書きかけ");
        assertThat(rewrite(edit, "直した", "0")).hasRedirectedUrl(edit);
        MvcTestResult late = rewrite(edit, "競り負け", "0");
        assertThat(late).hasStatus(409);
        assertThat(words(late)).contains("競り負け");
        assertThat(inquiries.get(id).title()).isEqualTo("直した");
        assertThat(words(lead.get("/inquiries/" + id + "/send"))).contains("まだ送れません", "尋ねる課を一つ以上選んでください。");
        assertThat(Employee.login(mvc, 芝).get(edit)).hasStatus(404);
        assertThat(lead.post("/inquiries/" + id + "/discard")).hasRedirectedUrl("/inquiries");
        assertThat(lead.get(edit)).hasStatus(404);
    }

    @Test
    void 課の人が開くと見たと分かり_答えは自分の課のものだけが見える() {
        long id = inquiry();
        walk.answer(id, 人事, "人事の秘密の答え");
        Employee shiba = Employee.login(mvc, 芝);
        assertThat(sections.find(id, 芝).orElseThrow().seenAt()).isNull();
        assertThat(words(shiba.get("/inquiries/" + id))).contains("あなたの課", "見た").doesNotContain("人事の秘密の答え", "見た（未回答）");
        assertThat(sections.find(id, 芝).orElseThrow().seenAt()).isNotNull();
        assertThat(shiba.get("/inquiries/" + id + "/answers/" + 人事)).hasStatus(404);
        assertThat(shiba.get("/inquiries/" + id + "/close")).hasStatus(404);
        assertThat(shiba.get("/inquiries/" + id + "/gist")).hasStatus(404);
        assertThat(csv(shiba, id)).contains("芝・まちづくり課長").doesNotContain("人事の秘密の答え");
        assertThat(words(lead.get("/inquiries/" + id))).contains("人事の秘密の答え", "課ごとの状態と回答", "見た（未回答）");
        assertThat(Employee.login(mvc, "chogi-jimu").get("/inquiries/" + id)).hasStatus(404);
        assertThat(Employee.login(mvc, "viewer").get("/inquiries/" + id)).hasStatus(403);
    }

    @Test
    void 互いに見せる照会は_締め切ったあとにだけほかの課の答えが見える() {
        InquiryDraft draft = new InquiryDraft(
                InquiryKind.INQUIRY,
                "互いに",
                "問い",
                "kaikaku-kacho",
                AnswerForm.TEXT,
                null,
                null,
                回答日,
                null,
                true,
                List.of(芝, 人事));
        long id = walk.send(draft);
        walk.answer(id, 人事, "人事の答え");
        Employee shiba = Employee.login(mvc, 芝);
        assertThat(words(shiba.get("/inquiries/" + id))).doesNotContain("人事の答え");
        desk.close(id, List.of(芝), Actor.system());
        assertThat(words(shiba.get("/inquiries/" + id))).contains("人事の答え");
    }

    @Test
    void 仕事の画面で答え_空では答えられず_該当なしと書いたものは両立しない() {
        long id = inquiry();
        Employee shiba = Employee.login(mvc, 芝);
        String task = "/tasks/" + walk.task(id, 芝).taskId();
        assertThat(words(shiba.get(task))).contains("照会の内容", "業務を挙げてください。", "該当なしと答える");
        assertThat(errorOf("text", shiba.post(task, "outcome", "answer", "text", " ")))
                .contains("回答を入力してください。");
        assertThat(errorOf("text", shiba.post(task, "outcome", "nothing", "text", "ある")))
                .contains("該当なしと答えるなら");
        assertThat(words(shiba.post(task, "outcome", "hack", "text", "ある"))).contains("回答するか、該当なしかを選んでください。");
        assertThat(shiba.post(task, "outcome", "answer", "text", "町会の支援")).hasStatus3xxRedirection();

        String edit = "/inquiries/" + id + "/answers/" + 芝 + "/edit";
        assertThat(shiba.page(edit)).contains("町会の支援");
        assertThat(shiba.post(edit, "outcome", "answer", "text", "直した", "version", "1"))
                .hasRedirectedUrl("/inquiries/" + id);
        assertThat(shiba.post(edit, "outcome", "answer", "text", "古い版から", "version", "1"))
                .hasStatus(409);
        assertThat(words(shiba.get("/inquiries/" + id + "/answers/" + 芝))).contains("第2版（今の回答）", "第1版", "町会の支援", "直した");
        assertThat(Employee.login(mvc, 人事).get(edit)).hasStatus(404);
    }

    @Test
    void 行で答える宿題は_項目だけの行を断り_書いた行を並べる() {
        long id = walk.homework(walk.sitting(LocalDate.of(2025, 10, 6)).id());
        Employee shiba = Employee.login(mvc, 芝);
        String task = "/tasks/" + walk.task(id, 芝).taskId();
        assertThat(words(shiba.get(task))).contains("持ち寄る会議", "1行目", "行をもっと使う");
        MvcTestResult refused = shiba.post(task, "outcome", "answer", "rows[1].topic", "項目だけ");
        assertThat(errorOf("rows[1].problem", refused)).contains("2行目に、課題か解決策");
        assertThat(shiba.post(task, "outcome", "answer", "rows[0].topic", "連携", "rows[0].solution", "=SUM(A1)"))
                .hasStatus3xxRedirection();
        assertThat(words(shiba.get("/tasks"))).contains("締め切られるまでは、宿題の画面から直せます。");
        assertThat(words(lead.get("/inquiries/" + id))).contains("連携", "=SUM(A1)");
        assertThat(csv(lead, id)).contains("連携,,'=SUM(A1)");
        assertThat(lead.get("/inquiries/" + id + "/answers.xlsx")).hasStatusOk();
        long sitting = inquiries.get(id).sittingId();
        assertThat(words(lead.get("/meetings/" + sitting))).contains("宿題と照会", "3課のうち1課が回答");
        assertThat(lead.get("/inquiries/" + id + "/day")).hasStatus(409);
        desk.withdraw(id, "試験の終わり", Actor.system());
    }

    @Test
    void 招集したあとの会議にも_宿題を出せる() {
        long sitting = walk.sitting(LocalDate.of(2025, 10, 6)).id();
        jdbc.sql("update sitting set state = 'CALLED' where id = ?")
                .param(sitting)
                .update();
        assertThat(html(lead.get("/inquiries/new?kind=HOMEWORK&sitting=" + sitting)))
                .contains("value=\"" + sitting + "\" selected");
        assertThat(lead.post(
                        "/inquiries",
                        "outcome",
                        "save",
                        "kind",
                        "HOMEWORK",
                        "title",
                        "持ち寄る課題",
                        "answerForm",
                        "ROWS",
                        "sittingId",
                        String.valueOf(sitting)))
                .hasStatus3xxRedirection();
    }

    @Test
    void 締め切る前に未回答の課を見せ_確かめたあとに答えが届けばもう一度確かめる() {
        long id = inquiry();
        MvcTestResult asked = lead.get("/inquiries/" + id + "/close");
        assertThat(words(asked)).contains("芝・まちづくり課長", "人事課長", "取り消せません");
        String seen = hidden("seen", asked);
        walk.nothing(id, 芝);
        assertThat(lead.post("/inquiries/" + id + "/close", "seen", seen)).hasStatus(409);
        assertThat(inquiries.get(id).state()).isEqualTo(InquiryState.OPEN);
        seen = hidden("seen", lead.get("/inquiries/" + id + "/close"));
        assertThat(lead.post("/inquiries/" + id + "/close", "seen", seen)).hasRedirectedUrl("/inquiries/" + id);
        assertThat(words(lead.get("/inquiries/" + id))).contains("未回答のまま締切り", "締切り・まとめ中");
        assertThat(sections.find(id, 人事).orElseThrow().state()).isEqualTo(SectionState.UNANSWERED);
        assertThat(lead.post("/inquiries/" + id + "/close", "seen", "")).hasStatus(409);
    }

    @Test
    void 回答日を変える前に動く期限を見せ_課を加え_取り下げられる() {
        long id = inquiry();
        String day = "/inquiries/" + id + "/day";
        String version = hidden("version", lead.get(day));
        String[] typed = {
            "version", version, "date.year", "令和7", "date.month", "9", "date.day", "26", "reason", "連休を挟むため"
        };
        MvcTestResult shown = lead.post(day, typed);
        assertThat(words(shown)).contains("動く期限", "3件", "令和7年9月26日（金）");
        String[] again = java.util.Arrays.copyOf(typed, typed.length + 2);
        again[typed.length] = "seen";
        again[typed.length + 1] = hidden("seen", shown);
        assertThat(lead.post(day, again)).hasRedirectedUrl("/inquiries/" + id);
        assertThat(walk.task(id, 芝).due().date()).isEqualTo(LocalDate.of(2025, 9, 26));

        assertThat(lead.post("/inquiries/" + id + "/sections", "post", "kaikaku"))
                .hasRedirectedUrl("/inquiries/" + id);
        assertThat(walk.open(id)).hasSize(4);
        assertThat(lead.post("/inquiries/" + id + "/sections", "post", "kaikaku"))
                .hasStatus(409);
        lead.post("/inquiries/" + id + "/sections", "post", "no-such");
        assertThat(walk.open(id)).hasSize(4);

        assertThat(errorOf("reason", lead.post("/inquiries/" + id + "/withdraw", "reason", "")))
                .contains("理由を入力");
        assertThat(lead.post("/inquiries/" + id + "/withdraw", "reason", "別に調べた"))
                .hasRedirectedUrl("/inquiries/" + id);
        assertThat(words(lead.get("/inquiries/" + id))).contains("取り下げた理由: 別に調べた");
    }

    @Test
    void 前の照会を写して下書きにできる() {
        long id = inquiry();
        String edit = lead.post("/inquiries/" + id + "/copy").getResponse().getRedirectedUrl();
        assertThat(edit).matches("/inquiries/\\d+/edit").isNotEqualTo("/inquiries/" + id + "/edit");
        assertThat(lead.page(edit)).contains("地域の団体に関わる業務", "3選択中");
    }

    @Test
    void 二人が要旨を同時に書くと_後の人の文も先の人の文も画面に残る() {
        long id = walk.homework(walk.sitting(LocalDate.of(2025, 10, 6)).id());
        walk.answer(id, 芝, "人事課長と話したい");
        String gist = "/inquiries/" + id + "/gist";
        assertThat(words(lead.get(gist))).contains("人事課長と話したい", "芝・まちづくり課長");
        assertThat(words(lead.get(gist + "?hides=true&topic=x"))).contains("この項目の原文はまだありません");
        String hidden = words(lead.get(gist + "?hides=true"));
        assertThat(hidden).contains("〔部署名〕と話したい").doesNotContain("芝・まちづくり課長");

        assertThat(lead.post(gist, "version", "0", "body", "先の文")).hasStatus3xxRedirection();
        MvcTestResult lost = Employee.login(mvc, "kaikaku").post(gist, "version", "0", "body", "後の文");
        assertThat(lost).hasStatus(409);
        assertThat(words(lost)).contains("他の職員が先に要旨を書きました", "先の文", "後の文");
        assertThat(gists.of(id).body()).isEqualTo("先の文");
        assertThat(lead.post(gist, "version", hidden("version", lost), "body", "合わせた文"))
                .hasStatus3xxRedirection();
        assertThat(gists.of(id).body()).isEqualTo("合わせた文");

        assertThat(lead.post(gist + "/publish", "hides", "true")).hasRedirectedUrl(gist);
        assertThat(lead.post(gist + "/publish")).hasStatus(409);
        assertThat(words(lead.get("/meetings/" + inquiries.get(id).sittingId())))
                .contains("「宿題」原文まとめ", "合わせた文");
        desk.withdraw(id, "試験の終わり", Actor.system());
    }

    private MvcTestResult save(String... typed) {
        String[] all = java.util.Arrays.copyOf(typed, typed.length + 6);
        System.arraycopy(
                new String[] {"outcome", "save", "answerForm", "TEXT", "dayBy", "days"}, 0, all, typed.length, 6);
        return lead.post("/inquiries", all);
    }

    private MvcTestResult rewrite(String edit, String title, String version) {
        return lead.post(
                edit, "outcome", "save", "title", title, "version", version, "answerForm", "TEXT", "dayBy", "days");
    }

    private long inquiry() {
        return walk.inquiry(回答日, InquiryWalk.SECTIONS);
    }

    private String version(long id) {
        return String.valueOf(inquiries.get(id).version());
    }

    private static String csv(Employee who, long id) {
        MvcTestResult file = who.get("/inquiries/" + id + "/answers.csv");
        assertThat(file).hasStatusOk();
        return new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String hidden(String name, MvcTestResult page) {
        Matcher found = Pattern.compile("<input[^>]*name=\"" + name + "\"[^>]*value=\"([^\"]*)\"")
                .matcher(html(page));
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }
}
