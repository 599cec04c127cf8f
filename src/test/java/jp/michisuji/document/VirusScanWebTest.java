package jp.michisuji.document;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.hearing.HearingGroup;
import jp.michisuji.hearing.HearingGroups;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.NewHearing;
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
import jp.michisuji.workflow.ProcessRuns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 受付箱の様式に添えた資料のウイルス検査。登録の途中で断られても、様式に戻る。 */
@ApplicationTest
class VirusScanWebTest {

    private static final String 所管課 = "shiba-machizukuri-kacho";
    private static final byte[] 悪い文 = FakeClamd.EICAR_LIKE.getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Office office;

    @Autowired
    private Walk walk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Hearings hearings;

    @Autowired
    private HearingGroups groups;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private AuditLog audit;

    @Autowired
    private ScannerSwitch scanner;

    private Employee chief;
    private long item;

    @BeforeEach
    void 所管課長が説明資料を作る仕事を開く() {
        clock.set(LocalDateTime.of(2034, 9, 4, 9, 0));
        office.open();
        Actor lead = office.as("kaikaku-kacho");
        var draft = new Proposals.Draft(
                programmes.all().get(0).id(), "検査の案件", null, null, 所管課, CommitteePosition.NONE, ReformItem.ROAD, null);
        item = proposals.register(draft, LocalDate.of(2034, 9, 4), lead);
        office.leave();
        long club = groups.register("検査の団体", HearingGroup.Status.DECIDED, null, null);
        long hearing = hearings.open(NewHearing.ofGroup(item, club, 所管課, "秋"), Actor.system());
        runs.start("group-hearing", String.valueOf(hearing), Map.of("itemId", item, "hearingId", hearing));
        chief = Employee.login(mvc, 所管課);
    }

    @AfterEach
    void 日付と検査の相手を戻す() {
        clock.reset();
        scanner.off();
    }

    @Test
    void 見つかれば仕事は済まず_検出名と打ったものが様式に残り_記録は課長の行いになる() throws IOException {
        try (FakeClamd clamd = FakeClamd.honest()) {
            scanner.ask(clamd);

            MvcTestResult refused = submit("説明.txt", 悪い文);

            assertThat(refused).hasStatus(422);
            assertThat(errorOf("file", refused)).contains("ウイルスが見つかったため登録できません（検出名: Win.Test.EICAR_HDB-1）。");
            assertThat(html(refused)).contains("value=\"残る題名\"");
            assertThat(walk.steps(item)).contains("説明資料を作る");
            assertThat(audit.latest(1)).singleElement().satisfies(act -> {
                assertThat(act.action()).isEqualTo("document.infected");
                assertThat(act.actor().personCode()).isEqualTo(所管課);
            });
        }
    }

    @Test
    void 無事なら登録され_次の様式に検査済と出る() throws IOException {
        try (FakeClamd clamd = FakeClamd.honest()) {
            scanner.ask(clamd);

            assertThat(submit("説明.txt", "無事な文".getBytes(StandardCharsets.UTF_8)))
                    .hasStatus3xxRedirection();

            assertThat(words(checking())).contains("説明.txt", "検査済");
        }
    }

    @Test
    void 検査の相手がなければ_未検査と出る() {
        submit("説明.txt", "ただの文".getBytes(StandardCharsets.UTF_8));

        assertThat(words(checking())).contains("未検査");
    }

    @Test
    void 選んだ空のファイルは_選ばなかったことにしない() {
        MvcTestResult refused = submit("説明.txt", new byte[0]);

        assertThat(errorOf("file", refused)).contains("ファイルの中身が空です。");
        assertThat(walk.steps(item)).contains("説明資料を作る");
    }

    @Test
    void HTMLを文字のファイルと偽っても_画面では開かず保存させる() {
        submit("説明.txt", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        String page = html(checking());
        String address = page.replaceAll("(?s).*href=\"(/documents/\\d+)\".*", "$1");

        MvcTestResult file = chief.get(address);
        assertThat(file)
                .hasStatusOk()
                .hasHeader("Content-Type", "text/plain")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    }

    /** 様式に届く前に断られた送信は、異常の画面になる。 */
    @Test
    void 大きすぎて読まれなかった送信にも_読める文で答える() {
        MvcTestResult refused = mvc.perform(get("/error")
                .requestAttr("jakarta.servlet.error.status_code", 413)
                .accept(MediaType.TEXT_HTML));

        assertThat(words(refused)).contains("エラー 413", "ファイルは1件20MBまでです。").doesNotContain("Exception");
    }

    /** 次の様式。改革担当が、出された説明資料を確かめる。 */
    private MvcTestResult checking() {
        return Employee.login(mvc, "kaikaku")
                .get("/tasks/" + walk.task(item, "資料を事前に確認する").taskId());
    }

    private MvcTestResult submit(String name, byte[] content) {
        String task = walk.task(item, "説明資料を作る").taskId();
        return chief.upload("/tasks/" + task, "file", name, content, "title", "残る題名", "text", "要点");
    }
}
