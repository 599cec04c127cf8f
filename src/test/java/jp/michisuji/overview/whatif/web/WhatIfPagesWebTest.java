package jp.michisuji.overview.whatif.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.michisuji.testing.Employee.errorOf;
import static jp.michisuji.testing.Employee.html;
import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.web.RegisterAgenda;
import jp.michisuji.organization.Actor;
import jp.michisuji.overview.whatif.TrialCode;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.schedule.Change;
import jp.michisuji.schedule.ChangeCause;
import jp.michisuji.schedule.ChangeRegister;
import jp.michisuji.schedule.delay.KeptDelay;
import jp.michisuji.schedule.delay.KeptDelays;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.programme.ProgrammeSchedule;
import jp.michisuji.schedule.programme.ScheduleSnapshot;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriUtils;

/** 仮に変えてみる画面。何も保存せずに見せ、遅れだけは理由を添えて確定できる。令和25年6月1日（月）に見る。 */
@ApplicationTest
class WhatIfPagesWebTest {

    private static final String PAGE = "/schedule/what-if";
    private static final String OWNER = "shiba-machizukuri-kacho";
    private static final LocalDate EARLY_GIKAI = LocalDate.of(2044, 3, 14);
    private static final LocalDate TARGET = LocalDate.of(2044, 10, 31);
    private static final LocalDate LATE_GIKAI = LocalDate.of(2045, 2, 13);

    @Autowired
    private Office office;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Walk walk;

    @Autowired
    private SittingPlanning planning;

    @Autowired
    private Sittings sittings;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Programmes programmes;

    @Autowired
    private ProgrammeSchedule schedule;

    @Autowired
    private KeptDelays delays;

    @Autowired
    private ChangeRegister register;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    private Employee lead;
    private String title;
    private long item;
    private long sitting;

    /** 部会に間に合えば令和26年3月14日の議会に、逃せば次の年の2月13日の議会に載る案件。目標日は10月31日。 */
    @BeforeEach
    void 部会に載せた案件がある() {
        clock.set(LocalDate.of(2043, 6, 1).atTime(9, 0));
        office.open();
        lead = Employee.login(mvc, "kaikaku-kacho");
        sitting = planned("BUKAI", LocalDate.of(2043, 7, 6));
        planned("KAIKAKU_KAIGI", LocalDate.of(2043, 9, 28));
        planned("CHOGI", LocalDate.of(2043, 12, 21));
        planned("GIKAI", EARLY_GIKAI);
        planned("BUKAI", LocalDate.of(2044, 6, 6));
        planned("KAIKAKU_KAIGI", LocalDate.of(2044, 8, 29));
        planned("CHOGI", LocalDate.of(2044, 11, 21));
        planned("GIKAI", LATE_GIKAI);
        title = "仮に変えてみる案件" + System.nanoTime();
        office.as("kaikaku-kacho");
        item = proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        title,
                        "管理課",
                        null,
                        OWNER,
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
        jdbc.sql("update reform_item set target_on = date '2044-10-31' where id = ?")
                .param(item)
                .update();
        office.leave();
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting));
    }

    @AfterEach
    void 片付ける() {
        office.leave();
        jdbc.sql("update sitting set state = 'CANCELLED' where name = '仮の試験の会議'")
                .update();
        proposals.withdraw(item, "試験が終わった", Actor.system());
        clock.reset();
    }

    private long planned(String body, LocalDate day) {
        return sittings.all().stream()
                .filter(known -> known.state() != Sitting.State.CANCELLED)
                .filter(known -> known.bodyCode().equals(body) && day.equals(known.exactDate()))
                .findFirst()
                .orElseGet(() -> planning.plan(Sitting.planned(body, "仮の試験の会議", null, day), Actor.system()))
                .id();
    }

    private static String with(String... codes) {
        return PAGE + "?"
                + List.of(codes).stream()
                        .map(code -> "c=" + UriUtils.encode(code, UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private String rehearsed(String code) {
        MvcTestResult page = lead.get(with(code));
        assertThat(page).hasStatusOk();
        return words(page);
    }

    private LocalDate end() {
        ScheduleSnapshot now = schedule.now();
        return now.steps().get("item:" + item).stream()
                .map(step -> now.outlook().spans().get(step.key()))
                .map(Span::finish)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private String bukai() {
        return schedule.now().steps().get("item:" + item).stream()
                .map(step -> step.key().value())
                .filter(key -> key.contains("/callActivity_bukai/"))
                .map(key -> key.substring(0, key.indexOf("/callActivity_bukai/") + "/callActivity_bukai".length()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void 変える前は目標日に間に合い_画面は変更を選ばせるだけである() {
        assertThat(end()).isBetween(EARLY_GIKAI, TARGET);
        assertThat(words(lead.get(PAGE))).contains("変更を選ぶ", "何も保存しません").doesNotContain("こうなります", title + "」");
    }

    @Test
    void 会議を動かす変更は番地に載り_ずれと超過と連なりと前後の一文を見せて_何も保存しない() {
        MvcTestResult added = lead.get(PAGE + "?kind=MOVE&moved=sitting:" + sitting
                + "&date.year=2044&date.month=6&date.day=6&c=" + TrialCode.drop("sitting:0"));
        assertThat(added.getResponse().getRedirectedUrl())
                .contains("c=drop", UriUtils.encode("move~sitting:" + sitting + "~2044-06-06", UTF_8));

        assertThat(rehearsed(TrialCode.move("sitting:" + sitting, LocalDate.of(2044, 6, 6))))
                .contains("令和25年7月6日（月）から令和26年6月6日（月）に動かす", title, "新たに間に合わない", "令和26年10月31日（月）を")
                .contains(JapaneseDate.format(end()) + " → 令和27年", "開庁日遅くなる", " → ", "目標日に間に合わない案件");
        assertThat(sittings.get(sitting).exactDate()).isEqualTo(LocalDate.of(2043, 7, 6));
    }

    @Test
    void 会議を動かすのは_日を入れた開催日の画面で確かめてからである() {
        String href = "/meetings/" + sitting + "/date?to=2044-06-06";

        assertThat(html(lead.get(with(TrialCode.move("sitting:" + sitting, LocalDate.of(2044, 6, 6))))))
                .contains(href);
        assertThat(html(lead.get(href))).contains("value=\"令和26\"", "value=\"6\"");
    }

    @Test
    void 待つ議題のある会議をやめれば_次の開催に回ることを言う() {
        MvcTestResult page = lead.get(with(TrialCode.drop("sitting:" + sitting)));

        assertThat(words(page)).contains("をやめる", "は次の開催に回ります。", title, "新たに間に合わない");
        assertThat(html(page)).contains("/meetings/" + sitting + "/cancel");
        assertThat(sittings.get(sitting).state()).isEqualTo(Sitting.State.PLANNED);
    }

    @Test
    void 一度の継続は次の部会に回り_次第の画面へ案内する() {
        MvcTestResult page = lead.get(with(TrialCode.hold("item:" + item, "BUKAI")));

        assertThat(words(page)).contains("区役所改革検討部会で一度継続になる", "新たに間に合わない", JapaneseDate.format(end()) + " → 令和27年");
        assertThat(html(page)).contains("/meetings/" + sitting + "/agenda");
    }

    @Test
    void 重ねた変更は一つずつ外せる() {
        String move = TrialCode.move("sitting:" + sitting, LocalDate.of(2044, 6, 6));
        String hold = TrialCode.hold("item:" + item, "CHOGI");

        String page = html(lead.get(with(move, hold)));

        assertThat(page).contains("重ねた変更", "2個", "href=\"" + with(hold) + "\"", "href=\"" + with(move) + "\"");
    }

    @Test
    void 選んだ件の工程と会議だけを選ばせる() {
        assertThat(html(lead.get(PAGE + "?subject=item:" + item)))
                .contains("value=\"" + bukai() + "\"", "一度継続になる会議", "（全体）");
    }

    @Test
    void 遅れは理由を添えて確定し_見込みと調書に載り_取り消せば元に戻る() {
        String path = bukai();
        String trial = rehearsed(TrialCode.delay(path, "40"));
        assertThat(trial).contains(title, "40開庁日遅れる", "この遅れを確定する", "新たに間に合わない");
        String ask = "/schedule/delays/new?path=" + UriUtils.encode(path, UTF_8) + "&days=40";
        assertThat(words(lead.get(ask))).contains("の、40開庁日の遅れです。", "こうなります", title);
        assertThat(errorOf("reason", lead.post("/schedule/delays", "path", path, "days", "40", "reason", "")))
                .contains("理由を入力してください");
        assertThat(end()).as("まだ確定していない").isBefore(TARGET);

        assertThat(lead.post("/schedule/delays", "path", path, "days", "40", "reason", "資料の作り直し" + item))
                .hasRedirectedUrl("/schedule/delays");

        assertThat(end()).isAfterOrEqualTo(LATE_GIKAI);
        assertThat(schedule.now().plan().spans().keySet()).as("計画は動かない").noneMatch(key -> key.value()
                .contains("（遅れ）"));
        assertThat(schedule.now().steps().get("item:" + item))
                .anyMatch(step -> step.label().endsWith("の40開庁日の遅れ"));
        assertThat(words(lead.get("/schedule/delays"))).contains(title, "40開庁日", "資料の作り直し" + item, "効いている");
        Change kept = change("資料の作り直し" + item);
        assertThat(kept.before() + " → " + kept.after()).isEqualTo("遅れなし → 40開庁日の遅れ");
        assertThat(audit.ofItem(item)).anyMatch(entry -> entry.action().equals("schedule.delay"));
        assertThat(lead.post("/schedule/delays", "path", path, "days", "3", "reason", "二度目"))
                .hasStatus(409);

        takeBack(path);
    }

    private void takeBack(String path) {
        KeptDelay delay = delays.standing().stream()
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElseThrow();
        String back = "/schedule/delays/" + delay.id() + "/withdrawal";
        assertThat(words(lead.get(back))).contains("遅れを取り消す", "資料の作り直し" + item);
        assertThat(errorOf("reason", lead.post(back, "reason", ""))).contains("理由を入力してください");
        assertThat(lead.post(back, "reason", "追い付いた" + item)).hasRedirectedUrl("/schedule/delays");
        assertThat(end()).isBetween(EARLY_GIKAI, TARGET);
        assertThat(words(lead.get("/schedule/delays"))).contains("取り消した", "追い付いた" + item);
        assertThat(change("追い付いた" + item).after()).isEqualTo("遅れなし");
        assertThat(lead.post(back, "reason", "もう一度")).hasStatus(409);
    }

    private Change change(String reason) {
        return register.list(new ChangeRegister.Filter(ChangeCause.Kind.DELAY, reason, null, null), 0, 2)
                .get(0);
    }

    @Test
    void 閲覧者は試せるが_確定も取消しもできない() {
        Employee viewer = Employee.login(mvc, "viewer");

        assertThat(words(viewer.get(with(TrialCode.drop("sitting:" + sitting)))))
                .contains("をやめる", "区役所改革担当課長が変えます")
                .doesNotContain("会議を中止する");
        assertThat(viewer.get("/schedule/delays/new?path=" + UriUtils.encode(bukai(), UTF_8) + "&days=4"))
                .hasStatus(403);
        assertThat(viewer.post("/schedule/delays", "path", bukai(), "days", "4", "reason", "理由"))
                .hasStatus(403);
        assertThat(viewer.post("/schedule/delays/1/withdrawal", "reason", "理由")).hasStatus(403);
    }

    @Test
    void 限定の案件は_選択肢にも結果にも遅れの一覧にも調書にも出ない() {
        String path = bukai();
        lead.post("/schedule/delays", "path", path, "days", "40", "reason", "伏せた遅れ" + item);
        lead.post("/items/" + item + "/limit", "limited", "true", "version", "0", "reason", "検討中のため");
        Employee outsider = Employee.login(mvc, "jinji-kacho");

        for (String address : List.of(
                PAGE + "?subject=item:" + item,
                with(TrialCode.drop("sitting:" + sitting)),
                with(TrialCode.delay(path, "5"), TrialCode.hold("item:" + item, "BUKAI")),
                "/schedule/delays",
                "/schedule/changes",
                "/schedule")) {
            assertThat(outsider.page(address)).as(address).doesNotContain(title, "伏せた遅れ" + item);
        }
        assertThat(words(outsider.get(with(TrialCode.delay(path, "5"))))).contains("遅らせる工程が見つかりません");
        assertThat(lead.page("/schedule/delays")).contains(title);
    }

    @Test
    void 当てられない変更は_わけを様式に添え_打ったものを残す() {
        String move = PAGE + "?kind=MOVE&moved=sitting:" + sitting + "&date.year=2043&date.month=";
        assertThat(errorOf("date", lead.get(move + "5&date.day=1"))).contains("令和25年5月1日（金）は過ぎた日です");
        assertThat(errorOf("date", lead.get(move + "13&date.day=1"))).contains("ある日付を入力してください");
        assertThat(errorOf("moved", lead.get(PAGE + "?kind=MOVE"))).contains("動かす会議を選んでください");
        assertThat(errorOf(
                        "date", lead.get(PAGE + "?kind=MOVE&moved=sitting:0&date.year=2043&date.month=8&date.day=3")))
                .contains("会議が見つかりません");
        String delay =
                PAGE + "?kind=DELAY&subject=item:" + item + "&path=" + UriUtils.encode(bukai(), UTF_8) + "&days=";
        MvcTestResult large = lead.get(delay + "251");
        assertThat(errorOf("days", large)).contains("1〜250の開庁日");
        assertThat(html(large)).contains("value=\"251\"");
        assertThat(errorOf("days", lead.get(delay + "x"))).contains("1〜250の開庁日");
        assertThat(rehearsed(TrialCode.move("sitting:" + sitting, LocalDate.of(2043, 7, 11))))
                .contains("閉庁日です（土曜日）");
    }

    @Test
    void なくなった工程の遅れは確定できない() {
        assertThat(lead.get("/schedule/delays/new?path=item:0/x&days=3")).hasStatus(404);
        assertThat(lead.post("/schedule/delays", "path", bukai(), "days", "251", "reason", "長すぎる"))
                .hasStatus(404);
        assertThat(lead.get("/schedule/delays/999999999/withdrawal")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?c=",
                "?c=~&c=~~~&c=move&c=move~a&c=move~sitting:1~きのう&c=drop~&c=delay~~5&c=delay~/~5&c=hold~~",
                "?c=delay~item:1~-5&c=delay~item:1~99999999999&c=hold~item:1~NAI&c=move~sitting:1~+999999999-12-31",
                "?kind=NAI",
                "?kind=MOVE&date=x",
                "?kind=HOLD&subject=&body=BUKAI",
                "?kind=DELAY&path=%00&days=%F0%9F%98%80",
                "?subject=item:1&subject=item:2",
                "?subject=%3Cscript%3E"
            })
    void 崩れた番地でも言葉で答える(String query) {
        String encoded = UriUtils.encodeQuery(query.substring(1), UTF_8).replace("%25", "%");

        assertThat(lead.get(PAGE + "?" + encoded)).hasStatusOk();
    }

    @Test
    void でたらめな番地でも壊れない() {
        Random random = new Random(20430601);
        String letters = "move drop delay hold~~~~:/sittingitem0123456789-,&=%あ";
        for (int round = 0; round < 40; round++) {
            String[] codes = IntStream.range(0, 3)
                    .mapToObj(code -> random.ints(random.nextInt(24), 0, letters.length())
                            .mapToObj(at -> letters.substring(at, at + 1))
                            .collect(Collectors.joining()))
                    .map(tail -> List.of("move", "drop", "delay", "hold").get(random.nextInt(4)) + "~" + tail)
                    .toArray(String[]::new);
            assertThat(lead.get(with(codes))).as(with(codes)).hasStatusOk();
        }
    }

    @Test
    void 一度に重ねられる数を超えれば断る() {
        String[] codes = IntStream.range(0, 10)
                .mapToObj(at -> TrialCode.drop("sitting:0" + at))
                .toArray(String[]::new);

        assertThat(words(lead.get(with(codes) + "&kind=DROP&dropped=sitting:" + sitting)))
                .contains("一度に重ねられる変更は10個までです");
    }
}
