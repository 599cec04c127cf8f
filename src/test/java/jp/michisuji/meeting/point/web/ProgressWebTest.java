package jp.michisuji.meeting.point.web;

import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.meeting.ProgressEntry;
import jp.michisuji.meeting.ProgressTable;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.point.OpenPoint;
import jp.michisuji.meeting.point.OpenPoints;
import jp.michisuji.meeting.point.PointOffice;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 取組の進捗状況表と、要検討事項の一件と、部会外の打合せの記入。 */
@ApplicationTest
class ProgressWebTest {

    @Autowired
    private PointOffice office;

    @Autowired
    private OpenPoints points;

    @Autowired
    private ProgressTable table;

    @Autowired
    private Sittings sittings;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    private Employee secretary;
    private long sitting;

    @BeforeEach
    void 事務局が進捗状況表の前に座る() {
        clock.reset();
        office.outside();
        sitting = office.held(office.body(), LocalDate.of(2025, 9, 3));
        secretary = Employee.login(mvc, "kaikaku");
    }

    @Test
    void 打合せを記入すると_会議と右半分の一行が一度にできる() {
        MvcTestResult entered = outside("2025", "9", "2", "福祉総合窓口に関する打合せX", "区民課", "体制を確認", "人員配置の調整", "調査中");

        ProgressEntry entry = last();
        assertThat(entered).hasRedirectedUrl("/progress#row-" + entry.id());
        assertThat(entry.side()).isEqualTo("部会外");
        Sitting talk = sittings.get(entry.sittingId());
        assertThat(talk.bodyCode()).isEqualTo("BUKAI_GAI");
        assertThat(talk.dateFrom()).isEqualTo(LocalDate.of(2025, 9, 2));
        assertThat(talk.state()).isEqualTo(Sitting.State.HELD);
        assertThat(words(secretary.get("/progress")))
                .contains("部会外の検討の進捗状況", "9/2", "福祉総合窓口に関する打合せX", "体制を確認", "人員配置の調整");
    }

    @Test
    void 打合せの日は今日まで_名と中身は必ず要る() {
        MvcTestResult refused = outside("2025", "9", "5", "", "", "", "", "");

        assertThat(errorOf("date", refused)).contains("今日までの日");
        assertThat(errorOf("name", refused)).contains("会議名称を入力してください。");
        assertThat(errorOf("area", refused)).contains("分野を選んでください。");
        assertThat(errorOf("decision", refused)).contains("どれかを入力してください。");
        assertThat(errorOf("decision", outside("2025", "9", "1", "名", "区民課", "あ".repeat(4001), "", "")))
                .contains("4000字以内");
        MvcTestResult control = outside("2025", "9", "1", "名\u0007", "区民課", "残る文", "", "");
        assertThat(errorOf("name", control)).contains("制御文字");
        assertThat(html(control)).contains("残る文");
    }

    @Test
    void 分野と状態と職と期限と言葉で絞り込める() {
        OpenPoint point = office.point(sitting, "絞り込みに掛かる要点ABC");
        assign(point, "jinji-kacho", "2025", "9", "1");

        for (String query :
                List.of("q=要点abc", "owner=jinji-kacho&q=ABC", "late=true&q=ABC", "area=管理課&status=検討中&q=ABC")) {
            assertThat(words(secretary.get("/progress?" + encoded(query))))
                    .as(query)
                    .contains("絞り込みに掛かる要点ABC");
        }
        for (String query : List.of("area=区民課", "status=検討済", "owner=bucho", "q=ないはずの言葉")) {
            assertThat(words(secretary.get("/progress?" + encoded(query))))
                    .as(query)
                    .doesNotContain("絞り込みに掛かる要点ABC");
        }
        assertThat(words(secretary.get("/progress?q=nothing-at-all"))).contains("当てはまる行はありません");
    }

    @Test
    void 受け持つ職と期限を決めると仕事が届き_行の履歴に残る() {
        OpenPoint point = office.point(sitting, "画面から渡す要点");

        assertThat(assign(point, "jinji-kacho", "令和7", "9", "30")).hasRedirectedUrl("/progress/" + point.id());

        assertThat(office.task(point.id()).due().date()).isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(words(secretary.get("/progress/" + point.id())))
                .contains("画面から渡す要点", "人事課長", "受け持つ職と期限を決めた", "人事課長に検討の仕事を届けた");
        assertThat(words(secretary.get("/progress?q=" + encoded("画面から渡す要点")))).contains("検討の仕事", "人事課長");
    }

    @Test
    void 二人が同時に決めれば後の人に断る() {
        OpenPoint point = office.point(sitting, "取り合う要点");
        assign(point, "jinji-kacho", "2025", "9", "30");

        assertThat(assign(point, "bucho", "2025", "9", "30")).hasStatus(409);
        assertThat(points.get(point.id()).ownerPost()).isEqualTo("jinji-kacho");
        assertThat(errorOf("ownerPost", assign(points.get(point.id()), "nobody", "2025", "9", "30")))
                .contains("一覧から選んで");
        assertThat(errorOf("dueOn", assign(points.get(point.id()), "bucho", "2025", "2", "30")))
                .contains("ある日付");
    }

    @Test
    void 取り下げは理由を書いて確かめてから行う() {
        OpenPoint point = office.point(sitting, "取り下げる要点");
        assign(point, "jinji-kacho", "2025", "9", "30");
        String path = "/progress/" + point.id() + "/withdraw";
        int version = points.get(point.id()).version();

        assertThat(words(secretary.get(path))).contains("取り下げる要点", "受付箱から仕事が消え");
        assertThat(errorOf("reason", withdraw(path, "", version))).contains("取り下げる理由");
        assertThat(withdraw(path, "古い画面", version - 1)).hasStatus(409);
        assertThat(withdraw(path, "別に片付いた", version)).hasRedirectedUrl("/progress/" + point.id());
        assertThat(office.tasks(point.id())).isEmpty();
        assertThat(secretary.get(path)).hasStatus(409);
    }

    @Test
    void 受け持つ職は自分の受付箱から検討済とする() {
        OpenPoint point = office.point(sitting, "受付箱で片付ける要点");
        assign(point, "jinji-kacho", "2025", "9", "30");
        Employee owner = Employee.login(mvc, "jinji-kacho");
        String task = "/tasks/" + office.task(point.id()).taskId();

        assertThat(words(owner.get(task))).contains("受付箱で片付ける要点", "検討済とする", "調査中とし");
        assertThat(errorOf("text", owner.post(task, "outcome", "considered", "text", "")))
                .contains("検討の結果");
        assertThat(errorOf(
                        "date",
                        owner.post(task, "outcome", "later", "date.year", "2025", "date.month", "9", "date.day", "4")))
                .contains("明日から後");
        assertThat(errorOf("outcome", owner.post(task, "outcome", "table"))).contains("次の会議が予定されていません");
        assertThat(errorOf("outcome", owner.post(task, "outcome", "ほか"))).contains("どれかのボタン");
        assertThat(owner.post(task, "outcome", "considered", "text", "支所に残す")).hasStatus3xxRedirection();
        assertThat(words(secretary.get("/progress?q=" + encoded("受付箱で片付ける")))).contains("検討済", "→ 支所に残す");
    }

    @Test
    void 見るだけの人は表を見られ_記入も取下げもできない() {
        OpenPoint point = office.point(sitting, "よその人の要点");
        assign(point, "jinji-kacho", "2025", "9", "30");

        for (String other : List.of("viewer", "gikai-jimu", "shiba-machizukuri-kacho")) {
            Employee stranger = Employee.login(mvc, other);
            assertThat(words(stranger.get("/progress"))).contains("よその人の要点").doesNotContain("打合せを記入する");
            assertThat(words(stranger.get("/progress/" + point.id()))).doesNotContain("検討の仕事を取り下げる");
            List<MvcTestResult> tried = List.of(
                    stranger.get("/progress/outside"),
                    stranger.post("/progress/outside", "name", "よその打合せ"),
                    stranger.post("/progress/" + point.id(), "ownerPost", "bucho", "version", "1"),
                    stranger.get("/progress/" + point.id() + "/withdraw"),
                    stranger.post("/progress/" + point.id() + "/withdraw", "reason", "よそ", "version", "2"));
            assertThat(tried).as(other).allSatisfy(result -> assertThat(
                            result.getResponse().getStatus())
                    .isGreaterThanOrEqualTo(403));
        }
        assertThat(office.tasks(point.id())).hasSize(1);
    }

    private ProgressEntry last() {
        List<ProgressEntry> all = table.all();
        return all.get(all.size() - 1);
    }

    private MvcTestResult assign(OpenPoint point, String owner, String year, String month, String day) {
        return secretary.post(
                "/progress/" + point.id(),
                "ownerPost",
                owner,
                "dueOn.year",
                year,
                "dueOn.month",
                month,
                "dueOn.day",
                day,
                "version",
                String.valueOf(point.version()));
    }

    private MvcTestResult withdraw(String path, String reason, int version) {
        return secretary.post(path, "reason", reason, "version", String.valueOf(version));
    }

    private MvcTestResult outside(
            String year,
            String month,
            String day,
            String name,
            String area,
            String decision,
            String openPoint,
            String direction) {
        return secretary.post(
                "/progress/outside",
                "date.year",
                year,
                "date.month",
                month,
                "date.day",
                day,
                "name",
                name,
                "area",
                area,
                "decision",
                decision,
                "openPoint",
                openPoint,
                "direction",
                direction);
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8)
                .replace("%3D", "=")
                .replace("%26", "&");
    }
}
