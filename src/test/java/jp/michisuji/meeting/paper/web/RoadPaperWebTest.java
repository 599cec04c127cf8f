package jp.michisuji.meeting.paper.web;

import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.paper.PaperShelf;
import jp.michisuji.meeting.paper.ShelvedPaper;
import jp.michisuji.meeting.web.CheckPaper;
import jp.michisuji.meeting.web.RecordResult;
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

/** 道筋で提出した資料が、会議に並び、版を重ね、決定とともに固まるまで。 */
@ApplicationTest
class RoadPaperWebTest {

    private static final String 所管課 = "shiba-machizukuri-kacho";
    private static final LocalDate 会議の日 = LocalDate.of(2035, 2, 5);

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
    private PaperShelf shelf;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    private Employee chief;
    private Employee secretary;
    private long sitting;
    private long item;

    @BeforeEach
    void 議題を部会に登録する() {
        clock.set(LocalDateTime.of(2035, 1, 9, 9, 0));
        office.open();
        sitting = planning.plan(Sitting.planned("BUKAI", "資料の部会", null, 会議の日), Actor.system())
                .id();
        item = proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        "道筋の資料の案件",
                        "まちづくり課",
                        "試験",
                        所管課,
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting));
        chief = Employee.login(mvc, 所管課);
        secretary = Employee.login(mvc, "kaikaku");
    }

    @AfterEach
    void 日付を戻す() {
        clock.reset();
    }

    @Test
    void 提出すると会議に番号付きで並び_出し直すと版が増え_決定した版は動かない() {
        secretary.upload("/meetings/" + sitting + "/papers/new", "file", "", new byte[0], "title", "進捗状況表");
        submit("案.txt", "はじめの案");
        walk.complete(item, "資料を確認する", CheckPaper.class, form -> {
            form.setOutcome("back");
            form.setComment("図を足してください");
        });
        submit("案2.txt", "図のある案");

        ShelvedPaper paper = shelf.of(sitting).get(1);
        assertThat(paper.name()).isEqualTo("資料2「執務場所の案」");
        assertThat(paper.version()).isEqualTo(2);
        assertThat(words(chief.get("/items/" + item))).contains("（第2版）（SHA-256 ");

        walk.complete(item, "資料を確認する", CheckPaper.class, form -> form.setOutcome("ready"));
        clock.set(会議の日.plusDays(1).atTime(9, 0));
        walk.complete(item, "審議結果を記録する", RecordResult.class, form -> {
            form.setSittingId(sitting);
            form.setResult(Result.APPROVED);
        });

        String page = "/meetings/" + sitting + "/papers/" + paper.id();
        assertThat(words(secretary.get(page))).contains("この資料を使った決定", "道筋の資料の案件", "資料2", "第2版");
        assertThat(shelf.decidedAt(sitting))
                .extracting(used -> used.title() + used.number())
                .containsExactlyInAnyOrder("進捗状況表1", "執務場所の案2");
        assertThat(secretary.upload(
                        page + "/version", "file", "三.txt", "後出し".getBytes(StandardCharsets.UTF_8), "revision", "9"))
                .hasStatus(409);
        assertThat(words(secretary.post(page + "/remove", "reason", "誤り", "revision", "9", "seen", "9")))
                .contains("決定に使われました");
    }

    @Test
    void 所管課長は自分の案件の資料を_会議の画面からも差し替えられる() {
        submit("案.txt", "はじめの案");
        ShelvedPaper paper = shelf.of(sitting).get(0);
        String page = "/meetings/" + sitting + "/papers/" + paper.id();

        assertThat(chief.page(page)).contains(page + "/version", page + "/edit", page + "/remove");
        assertThat(chief.upload(
                        page + "/version",
                        "file",
                        "直し.txt",
                        "直した案".getBytes(StandardCharsets.UTF_8),
                        "revision",
                        String.valueOf(paper.revision())))
                .hasRedirectedUrl(page);
        assertThat(words(chief.get(page))).contains("第2版", "芝・まちづくり課長");
        assertThat(chief.page("/meetings/" + sitting + "/papers/new")).contains("道筋の資料の案件", "選んでください");
        assertThat(Employee.login(mvc, "jinji-kacho")
                        .get(page + "/version")
                        .getResponse()
                        .getStatus())
                .isIn(403, 404);
    }

    @Test
    void 種類を偽った資料は受付箱の様式で断り_打ったものを残す() {
        MvcTestResult refused = upload("案.docx", "ただの文字");

        assertThat(refused).hasStatus(422);
        assertThat(Employee.errorOf("file", refused)).contains("拡張子（docx）と合いません");
        assertThat(Employee.html(refused)).contains("value=\"執務場所の案\"");
        assertThat(shelf.of(sitting)).isEmpty();
    }

    private void submit(String name, String text) {
        assertThat(upload(name, text)).hasStatus3xxRedirection();
    }

    private MvcTestResult upload(String name, String text) {
        String task = walk.task(item, "資料を提出する").taskId();
        return chief.upload("/tasks/" + task, "file", name, text.getBytes(StandardCharsets.UTF_8), "title", "執務場所の案");
    }
}
