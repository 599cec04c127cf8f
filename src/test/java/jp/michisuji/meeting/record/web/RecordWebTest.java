package jp.michisuji.meeting.record.web;

import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaKind;
import jp.michisuji.meeting.AgendaResult;
import jp.michisuji.meeting.Minutes;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.point.PointOffice;
import jp.michisuji.meeting.record.RecordField;
import jp.michisuji.meeting.record.RecordKind;
import jp.michisuji.meeting.record.RecordRow;
import jp.michisuji.meeting.record.RecordRows;
import jp.michisuji.meeting.sitting.AgendaDraft;
import jp.michisuji.meeting.sitting.AgendaEditing;
import jp.michisuji.meeting.web.CheckPaper;
import jp.michisuji.meeting.web.RecordResult;
import jp.michisuji.meeting.web.RegisterAgenda;
import jp.michisuji.meeting.web.SubmitPaper;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Walk;
import jp.michisuji.workflow.TaskForms;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.validation.BeanPropertyBindingResult;

/** 会議の最中の記録。JavaScript がなくても、二人が同時に書いても、文を失わない。 */
@ApplicationTest
class RecordWebTest {

    @Autowired
    private PointOffice office;

    @Autowired
    private Agenda agenda;

    @Autowired
    private AgendaEditing editing;

    @Autowired
    private Minutes minutes;

    @Autowired
    private RecordRows rows;

    @Autowired
    private Walk walk;

    @Autowired
    private TaskForms forms;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    private long sitting;
    private long item;
    private Employee first;
    private Employee second;

    @AfterEach
    void 日付を戻す() {
        clock.reset();
    }

    @BeforeEach
    void 二人の事務局が同じ会議の記録を開く() {
        clock.reset();
        sitting = office.held(office.body(), LocalDate.of(2025, 9, 3));
        item = put("執務場所について");
        first = Employee.login(mvc, "kaikaku");
        second = Employee.login(mvc, "kaikaku-kacho");
    }

    @Test
    void 議題ごとに行を加えて書くと_会議の画面にその順で載る() {
        assertThat(first.page("/meetings/" + sitting)).contains("/meetings/" + sitting + "/record\"");
        for (String line : List.of("本庁舎に留める。", "順次実施する。")) {
            RecordRow row = add(RecordKind.EXCHANGE);
            assertThat(write(first, row, RecordField.HEADING, "", "○全般について")).hasStatus3xxRedirection();
            assertThat(write(first, row, RecordField.BODY, "", line)).hasStatus3xxRedirection();
        }

        assertThat(minutes.of(sitting))
                .extracting(Minutes.Minute::heading, Minutes.Minute::body, Minutes.Minute::agendaItemId)
                .containsExactly(tuple("○全般について", "本庁舎に留める。", item), tuple("○全般について", "順次実施する。", item));
        assertThat(words(first.get("/meetings/" + sitting))).contains("○全般について", "本庁舎に留める。");
        assertThat(first.page("/meetings/" + sitting + "/record"))
                .contains("<noscript>", "「文」を保存する", "hx-post=", "aria-live=\"polite\"");
    }

    @Test
    void 加えたまま書かれていない行は_記録に出ない() {
        add(RecordKind.SUMMARY);
        add(RecordKind.OPINION);
        add(RecordKind.POINT);

        assertThat(minutes.of(sitting)).isEmpty();
        assertThat(words(first.get("/meetings/" + sitting))).doesNotContain("意見・指摘事項", "要検討事項");
    }

    @Test
    void 別の欄を書いた二人の文は_どちらも残る() {
        RecordRow row = add(RecordKind.EXCHANGE);

        write(first, row, RecordField.BODY, "", "一人目の文");
        assertThat(write(second, row, RecordField.HEADING, "", "二人目の見出し")).hasStatus3xxRedirection();

        assertThat(now(row).of(RecordField.BODY)).isEqualTo("一人目の文");
        assertThat(now(row).of(RecordField.HEADING)).isEqualTo("二人目の見出し");
    }

    @Test
    void 同じ欄を書いた後の人には両方の文を見せ_決めるまで何も消さない() {
        RecordRow row = add(RecordKind.SUMMARY);
        write(first, row, RecordField.BODY, "", "先の文");

        MvcTestResult late = write(second, row, RecordField.BODY, "", "後の文");

        assertThat(late).hasStatus(409);
        assertThat(words(late)).contains("他の職員が先に書きました", "区役所改革担当", "先の文", "後の文");
        assertThat(now(row).of(RecordField.BODY)).isEqualTo("先の文");

        assertThat(choose(second, row, "先の文", "後の文", "BOTH")).hasStatus3xxRedirection();
        assertThat(now(row).of(RecordField.BODY)).isEqualTo("先の文\n後の文");
        assertThat(choose(first, row, "先の文\r\n後の文", "わたしの文", "MINE")).hasStatus3xxRedirection();
        assertThat(now(row).of(RecordField.BODY)).isEqualTo("わたしの文");
        assertThat(choose(second, row, "わたしの文", "捨てる文", "THEIRS")).hasStatus3xxRedirection();
        assertThat(now(row).of(RecordField.BODY)).isEqualTo("わたしの文");
    }

    @Test
    void 選ぶ欄の競り合いも_符号ではなく言葉で見せる() {
        RecordRow point = add(RecordKind.POINT);
        live(first, point, RecordField.DUE, "", "2025-10-31");
        assertThat(words(live(second, point, RecordField.DUE, "", "2025-11-10")))
                .contains("他の職員が先に書きました", "令和7年10月31日（金）")
                .doesNotContain("2025-10-31");

        live(first, head(), RecordField.RESULT, "", "APPROVED");
        assertThat(words(live(second, head(), RecordField.RESULT, "", "CONTINUED")))
                .contains("先に保存されたもの", "了承")
                .doesNotContain("APPROVED");
    }

    @Test
    void 決める間にまた書かれていれば_もう一度見せる() {
        RecordRow row = add(RecordKind.SUMMARY);
        write(first, row, RecordField.BODY, "", "先の文");
        write(first, row, RecordField.BODY, "先の文", "さらに新しい文");

        MvcTestResult late = choose(second, row, "先の文", "後の文", "MINE");

        assertThat(late).hasStatus(409);
        assertThat(words(late)).contains("さらに新しい文", "後の文");
    }

    @Test
    void 打つそばからの保存には_欄の下だけを返す() {
        RecordRow row = add(RecordKind.SUMMARY);

        String saved = html(live(first, row, RecordField.BODY, "", "打った文"));
        assertThat(saved)
                .contains("保存しました 9:00", "name=\"seen\"", "value=\"打った文\"")
                .doesNotContain("<html", "textarea");
        String contested = html(live(second, row, RecordField.BODY, "", "別の文"));
        assertThat(contested).contains("他の職員が先に書きました", "打った文", "data-live-seen").doesNotContain("保存しました");
    }

    @Test
    void 四千字までは書け_超えれば断って文を残す() {
        RecordRow row = add(RecordKind.SUMMARY);

        assertThat(write(first, row, RecordField.BODY, "", "あ".repeat(4000))).hasStatus3xxRedirection();
        String tooLong = "い".repeat(4001);
        MvcTestResult refused = write(first, row, RecordField.BODY, "あ".repeat(4000), tooLong);

        assertThat(words(refused)).contains("4000字以内で入力してください（今は4001字）。");
        assertThat(html(refused)).contains(tooLong);
        assertThat(now(row).of(RecordField.BODY)).isEqualTo("あ".repeat(4000));
    }

    @Test
    void 制御文字と一行の欄の改行とない職とない日は断る() {
        RecordRow minute = add(RecordKind.EXCHANGE);
        RecordRow point = add(RecordKind.POINT);

        assertThat(html(live(first, minute, RecordField.BODY, "", "あ\u0000い"))).contains("制御文字");
        assertThat(html(live(first, minute, RecordField.HEADING, "", "あ\nい"))).contains("改行を含めずに");
        assertThat(html(live(first, point, RecordField.OWNER, "", "nobody"))).contains("職を一覧から");
        assertThat(html(live(first, point, RecordField.DUE, "", "2025-02-30"))).contains("ある日付を");
        assertThat(html(live(first, head(), RecordField.RESULT, "", "MAYBE"))).contains("結果を一覧から");
        assertThat(now(minute).words()).isEmpty();
    }

    @Test
    void 結果を選ぶと議題の扱いとなり_補足も残る() {
        live(first, head(), RecordField.RESULT, "", "APPROVED");
        live(second, head(), RecordField.RESULT_NOTE, "", "方向性は一致");

        assertThat(agenda.get(item).result()).isEqualTo(AgendaResult.APPROVED);
        assertThat(agenda.get(item).resultNote()).isEqualTo("方向性は一致");
    }

    @Test
    void 要検討事項に受け持つ職を決めると_その職の仕事になる() {
        RecordRow point = add(RecordKind.POINT);
        live(first, point, RecordField.OPEN_POINT, "", "維持課長の勤務体制");
        live(first, point, RecordField.DUE, "", "2025-09-30");
        assertThat(office.tasks(point.id())).isEmpty();

        live(first, point, RecordField.OWNER, "", "jinji-kacho");
        assertThat(office.task(point.id()).due().date()).isEqualTo(LocalDate.of(2025, 9, 30));
        live(second, point, RecordField.OWNER, "jinji-kacho", "bucho");
        assertThat(office.task(point.id()).postCode()).isEqualTo("bucho");

        assertThat(remove(first, now(point))).hasStatus(409);
    }

    @Test
    void 行は_消える文を確かめてから消し_その間に書かれていれば消さない() {
        RecordRow row = add(RecordKind.SUMMARY);
        write(first, row, RecordField.BODY, "", "消す文");
        String ask = "/meetings/" + sitting + "/record/rows/SUMMARY/" + row.id() + "/remove";
        assertThat(words(first.get(ask))).contains("消す文", "この行を消す");
        RecordRow seen = now(row);
        write(second, row, RecordField.BODY, "消す文", "書き足した文");

        assertThat(remove(first, seen)).hasStatus(409);
        assertThat(remove(first, now(row))).hasStatus3xxRedirection();
        assertThat(rows.find(sitting, RecordKind.SUMMARY, row.id())).isEmpty();
        assertThat(words(write(second, row, RecordField.BODY, "書き足した文", "残したい文")))
                .as("消えた行に書いていた文は、画面に残る")
                .contains("他の職員がこの行を消しました", "残したい文");
    }

    @Test
    void 他の人の筆だけが知らせに載る() {
        RecordRow row = add(RecordKind.SUMMARY);
        String news = "/meetings/" + sitting + "/record/news?since=0";
        write(first, row, RecordField.BODY, "", "知らせる文");

        assertThat(second.page(news))
                .contains("data-news-row=\"SUMMARY-" + row.id(), "data-news-value=\"知らせる文\"", "id=\"live-since\"");
        assertThat(first.page(news)).doesNotContain("data-news-");
    }

    @Test
    void 確定した会議の記録は読むだけになる() {
        RecordRow row = add(RecordKind.SUMMARY);
        write(first, row, RecordField.BODY, "", "決まった文");
        jdbc.sql("update sitting set state = 'CONFIRMED' where id = ?")
                .param(sitting)
                .update();

        assertThat(first.page("/meetings/" + sitting + "/record"))
                .contains("決まった文", "もう変えられません")
                .doesNotContain("data-live-field", "data-live-add");
        assertThat(html(live(first, row, RecordField.BODY, "決まった文", "後から"))).contains("変えられません");
        assertThat(live(first, head(), RecordField.RESULT, "", "APPROVED")).hasStatusOk();
        assertThat(first.post("/meetings/" + sitting + "/record/rows", "kind", "SUMMARY"))
                .hasStatus(409);
        assertThat(remove(first, now(row))).hasStatus(409);
        assertThat(now(row).of(RecordField.BODY)).isEqualTo("決まった文");
        assertThat(agenda.get(item).result()).isNull();
    }

    @Test
    void 事務局でない人と見るだけの人は書けない() {
        RecordRow row = add(RecordKind.SUMMARY);

        for (String other : List.of("gikai-jimu", "viewer", "shiba-machizukuri-kacho", "admin")) {
            Employee stranger = Employee.login(mvc, other);
            List<MvcTestResult> tried = List.of(
                    stranger.get("/meetings/" + sitting + "/record"),
                    stranger.get("/meetings/" + sitting + "/record/news?since=0"),
                    write(stranger, row, RecordField.BODY, "", "よその文"),
                    live(stranger, row, RecordField.BODY, "", "よその文"),
                    stranger.post("/meetings/" + sitting + "/record/rows", "kind", "SUMMARY"),
                    remove(stranger, row));
            assertThat(tried).as(other).allSatisfy(result -> assertThat(
                            result.getResponse().getStatus())
                    .isGreaterThanOrEqualTo(403));
        }
        assertThat(now(row).words()).isEmpty();
    }

    @Test
    void ほかの会議の行は_この会議の画面からは書けない() {
        RecordRow row = add(RecordKind.SUMMARY);
        long other = office.held(office.body(), LocalDate.of(2025, 9, 2));

        live(first, other, row, RecordField.BODY, "", "よその会議から");

        assertThat(now(row).words()).isEmpty();
    }

    @Test
    void 人ごとに欄の書き始めだけを監査に残し_前の文はすべて筆に残る() {
        RecordRow row = add(RecordKind.SUMMARY);
        for (int stroke = 0; stroke < 5; stroke++) {
            live(first, row, RecordField.BODY, "あ".repeat(stroke), "あ".repeat(stroke + 1));
        }

        assertThat(audit.ofSubject("sitting-record", String.valueOf(sitting)))
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder("record.add", "record.write");
        assertThat(jdbc.sql(
                                "select before from record_change where row_kind = 'SUMMARY' and row_id = ? and act = 'WRITE'"
                                        + " order by id")
                        .param(row.id())
                        .query(String.class)
                        .list())
                .containsExactly("", "あ", "ああ", "あああ", "ああああ");
    }

    @Test
    void 道筋の議題では_書いた結果と意見が審議結果の記録に引き継がれ_意見は二度書かれない() {
        long reform = ready("記録から確定する案件");
        RecordRow opinion = add(RecordKind.OPINION);
        live(first, opinion, RecordField.OPINION, "", "支所の体制を示すこと");
        live(first, head(), RecordField.RESULT, "", "APPROVED");
        live(first, head(), RecordField.RESULT_NOTE, "", "方向性は一致");

        WorkItem task = walk.task(reform, "審議結果を記録する");
        assertThat(first.page("/meetings/" + sitting + "/record"))
                .contains("/tasks/" + task.taskId() + "\"", "結果を確定する");
        RecordResult draft = (RecordResult) (Object) forms.of(task).open(task);
        assertThat(draft.getResult()).isEqualTo(Result.APPROVED);
        assertThat(draft.getReason()).isEqualTo("方向性は一致");
        assertThat(words(first.get("/tasks/" + task.taskId()))).contains("既に書かれていること", "支所の体制を示すこと");
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(draft, "form");
        forms.of(task).check(task, draft, errors);
        assertThat(errors.getGlobalError().getDefaultMessage()).contains("回答する職の決まっていない意見");

        live(first, opinion, RecordField.ANSWERING_POST, "", "jinji-kacho");
        walk.complete(reform, "審議結果を記録する", RecordResult.class, form -> {});

        assertThat(rows.of(sitting, RecordKind.OPINION)).hasSize(1);
        assertThat(workItems.openOfItem(reform)).singleElement().satisfies(answer -> {
            assertThat(answer.postCode()).isEqualTo("jinji-kacho");
            assertThat(answer.taskKey()).isEqualTo("userTask_answerOpinion");
        });
        assertThat(html(live(first, head(), RecordField.RESULT, "APPROVED", "REMANDED")))
                .contains("既に記録されています");
    }

    private long ready(String title) {
        sitting = office.planned("BUKAI", LocalDate.of(2025, 10, 20));
        long reform = proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        title,
                        null,
                        null,
                        "shiba-machizukuri-kacho",
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
        walk.complete(reform, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting));
        walk.complete(reform, "資料を提出する", SubmitPaper.class, form -> form.setTitle("説明資料"));
        walk.complete(reform, "資料を確認する", CheckPaper.class, form -> form.setOutcome("ready"));
        clock.set(LocalDateTime.of(2025, 10, 21, 9, 0));
        first = Employee.login(mvc, "kaikaku");
        item = agenda.of(sitting).stream()
                .filter(line -> line.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
        return reform;
    }

    @Test
    void 三百の議題でも記録の画面は開く() {
        for (int number = 1; number < 300; number++) {
            put("議題" + number);
        }

        assertThat(first.page("/meetings/" + sitting + "/record")).contains("議題300　議題299");
    }

    private long put(String title) {
        return editing.add(sitting, new AgendaDraft(title, AgendaKind.DELIBERATION, null, null), Actor.system());
    }

    private RecordRow add(RecordKind kind) {
        assertThat(first.post(
                        "/meetings/" + sitting + "/record/rows",
                        "kind",
                        kind.name(),
                        "agendaItemId",
                        String.valueOf(item)))
                .hasStatus3xxRedirection();
        List<RecordRow> all = rows.of(sitting, kind);
        return all.get(all.size() - 1);
    }

    private RecordRow now(RecordRow row) {
        return rows.find(sitting, row.kind(), row.id()).orElseThrow();
    }

    private RecordRow head() {
        return rows.find(sitting, RecordKind.AGENDA, item).orElseThrow();
    }

    private MvcTestResult write(Employee who, RecordRow row, RecordField field, String seen, String value) {
        return who.post("/meetings/" + sitting + "/record/fields", typed(row, field, seen, value));
    }

    private MvcTestResult live(Employee who, RecordRow row, RecordField field, String seen, String value) {
        return live(who, sitting, row, field, seen, value);
    }

    private MvcTestResult live(Employee who, long in, RecordRow row, RecordField field, String seen, String value) {
        return who.postLive("/meetings/" + in + "/record/fields", typed(row, field, seen, value));
    }

    private MvcTestResult choose(Employee who, RecordRow row, String theirs, String value, String choose) {
        return who.post(
                "/meetings/" + sitting + "/record/fields",
                "kind",
                row.kind().name(),
                "row",
                String.valueOf(row.id()),
                "field",
                "BODY",
                "seen",
                "",
                "value",
                value,
                "theirs",
                theirs,
                "choose",
                choose);
    }

    private MvcTestResult remove(Employee who, RecordRow row) {
        return who.post(
                "/meetings/" + sitting + "/record/rows/" + row.kind() + "/" + row.id() + "/remove",
                "seen",
                String.valueOf(row.version()));
    }

    private static String[] typed(RecordRow row, RecordField field, String seen, String value) {
        return new String[] {
            "kind",
            row.kind().name(),
            "row",
            String.valueOf(row.id()),
            "field",
            field.name(),
            "seen",
            seen,
            "value",
            value
        };
    }
}
