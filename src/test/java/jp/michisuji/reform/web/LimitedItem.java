package jp.michisuji.reform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.web.CheckPaper;
import jp.michisuji.meeting.web.RecordResult;
import jp.michisuji.meeting.web.RegisterAgenda;
import jp.michisuji.meeting.web.Report;
import jp.michisuji.meeting.web.SubmitPaper;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 限定の案件。見てよい職だけが知る案件を起こし、言葉のどれにも秘密を入れて審議にかける。 */
public class LimitedItem {

    static final String SECRET = "極秘甲案";
    static final String OWNER = "shiba-machizukuri-kacho";
    static final List<String> OUTSIDERS =
            List.of("jinji-kacho", "bucho", "shiba-machizukuri", "gikai-jimu", "viewer", "admin");

    private static final LocalDate START = LocalDate.of(2025, 9, 4);
    private static final String SITTING = "限定の試験の会議";

    private final Office office;
    private final MovableClock clock;
    private final MockMvcTester mvc;
    private final Walk walk;
    private final Proposals proposals;
    private final Programmes programmes;
    private final Deliberations deliberations;
    private final SittingPlanning planning;
    private final JdbcClient jdbc;

    private LocalDate today;
    private long id;

    LimitedItem(
            Office office,
            MovableClock clock,
            MockMvcTester mvc,
            Walk walk,
            Proposals proposals,
            Programmes programmes,
            Deliberations deliberations,
            SittingPlanning planning,
            JdbcClient jdbc) {
        this.office = office;
        this.clock = clock;
        this.mvc = mvc;
        this.walk = walk;
        this.proposals = proposals;
        this.programmes = programmes;
        this.deliberations = deliberations;
        this.planning = planning;
        this.jdbc = jdbc;
    }

    long id() {
        return id;
    }

    LocalDate today() {
        return today;
    }

    /** 起こして限定にし、部会で了承され、意見が一つ残る。 */
    void open() {
        clock.reset();
        office.open();
        today = START;
        id = proposals.propose(draft(), office.as(OWNER));
        office.leave();
        limit("検討中のため");
        deliberate("BUKAI");
        walk.complete(id, "審議結果を記録する", RecordResult.class, form -> {
            form.setSittingId(sitting());
            form.setResult(Result.APPROVED);
            form.setReason(SECRET + "のとおりとする");
            form.setSummary(SECRET + "で一致した");
            form.getOpinions().get(0).setBody(SECRET + "の費用は。");
            form.getOpinions().get(0).setAnsweringPost("kaikaku-kacho");
        });
    }

    /** 意見に答えて、次の改革会議の結果を待つ。 */
    void goOn() {
        walk.complete(id, "指摘事項に回答する", Report.class, form -> form.setText(SECRET + "で賄う"));
        deliberate("KAIKAKU_KAIGI");
    }

    private Proposals.Draft draft() {
        return new Proposals.Draft(
                programmes.all().get(0).id(),
                SECRET,
                SECRET + "の分野",
                SECRET + "の要旨",
                OWNER,
                CommitteePosition.NONE,
                ReformItem.ROAD,
                null);
    }

    private void deliberate(String body) {
        Sitting sitting = planning.plan(Sitting.planned(body, SITTING, null, today.plusDays(20)), Actor.system());
        walk.complete(id, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting.id()));
        walk.complete(id, "資料を提出する", SubmitPaper.class, form -> {
            form.setTitle(SECRET + "の説明資料");
            form.setNote(SECRET + "の注");
            form.setFile(new MockMultipartFile(
                    "file", SECRET + ".txt", "text/plain", (SECRET + "の本文").getBytes(StandardCharsets.UTF_8)));
        });
        walk.complete(id, "資料を確認する", CheckPaper.class, form -> form.setOutcome("ready"));
        today = today.plusDays(21);
        clock.set(today.atTime(9, 0));
    }

    void limit(String reason, String... readers) {
        List<String> typed =
                new ArrayList<>(List.of("limited", "true", "version", String.valueOf(version()), "reason", reason));
        for (String reader : readers) {
            typed.addAll(List.of("readers", reader));
        }
        assertThat(Employee.login(mvc, "kaikaku-kacho").post("/items/" + id + "/limit", typed.toArray(String[]::new)))
                .hasRedirectedUrl("/items/" + id);
    }

    private int version() {
        return jdbc.sql("select coalesce(max(version), 0) from item_limit where item_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** いま審議されている会議。 */
    long sitting() {
        List<Long> sittings = sittings();
        return sittings.get(sittings.size() - 1);
    }

    List<Long> sittings() {
        return deliberations.ofItem(id).stream().map(Deliberation::sittingId).toList();
    }

    void close() {
        office.leave();
        proposals.withdraw(id, "試験が終わった", Actor.system());
        jdbc.sql("update sitting set state = 'HELD' where state = 'PLANNED' and name = ?")
                .param(SITTING)
                .update();
        clock.reset();
    }
}
