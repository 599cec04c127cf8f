package jp.michisuji.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.RoadTransfers;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Visitor;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.sheet.DutyImport;
import jp.michisuji.transfer.web.DecideNeeds;
import jp.michisuji.workflow.ProcessRuns;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 移管の速さ。一つの道筋から千の移管を始め、星取表を開き、千行を下見する。
 *
 * <p>始まりは、同じ数を一つの取引で続けて始めたときと比べる。どちらも本物の図である。
 */
@Measured
@Import({Office.class, TransferOffice.class, TransferWalk.class})
class TransferBench {

    private static final String AGREED = "event_agreedAtBukai";
    private static final int VIEWS = 60;

    /** 一つの道筋から始めたときにかかった時間。単位は秒。 */
    private record Started(double page, double all) {}

    @Autowired
    Office office;

    @Autowired
    TransferOffice transferOffice;

    @Autowired
    TransferWalk walk;

    @Autowired
    Programmes programmes;

    @Autowired
    Proposals proposals;

    @Autowired
    RoadTransfers transfers;

    @Autowired
    DutyImport imports;

    @Autowired
    ProcessRuns runs;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    private final int many = Scale.duties();
    private final int few = many / 10;
    private final Figures figures = new Figures("transfer", "業務移管（" + many + " 業務）");

    @Test
    void 千の業務の速さ() throws Exception {
        transferOffice.open();
        List.of(few, few).forEach(this::together);
        byRoad(few);
        double together = together(many);
        Samples little = new Samples();
        little.add(byRoad(few).all());
        long item = item(many);
        Started started = byRoad(item, many);
        little.add(byRoad(few).all());
        little.add(byRoad(few).all());
        figures.note("一つの取引で続けて始める", together, "秒");
        figures.note("道筋から始め、画面が返るまで", started.page(), "秒");
        figures.note("道筋から始め、すべての仕事が開くまで", started.all(), "秒");
        figures.atMost("画面が返るまで／続けて始める", started.page() / together, 0.1);
        figures.atMost("すべてが開くまで／続けて始める", started.all() / together, 2.5);
        figures.atMost("伸び（" + few + " → " + many + "）", started.all() / little.median(), 11);
        decide(item);
        pages();
        preview();
        figures.write();
    }

    private long item(int duties) {
        long item = proposals.register(draft(), null, Actor.system());
        IntStream.range(0, duties).forEach(number -> transferOffice.duty(item));
        jdbc.sql("analyze").update();
        return item;
    }

    private Proposals.Draft draft() {
        return new Proposals.Draft(
                programmes.all().get(0).id(),
                "測定の案件",
                null,
                "概要",
                TransferOffice.GIVING.get(0),
                CommitteePosition.NONE,
                ReformItem.ROAD,
                null);
    }

    /** 比べる相手。同じ数の移管を、画面を待たせて一つの取引で始める。 */
    private double together(int count) {
        long item = item(count);
        long began = System.nanoTime();
        transaction.executeWithoutResult(status -> transfers
                .prepare(item)
                .forEach(id -> runs.start("duty-transfer", String.valueOf(id), Map.of("transferId", id))));
        return Samples.since(began);
    }

    private Started byRoad(int count) {
        return byRoad(item(count), count);
    }

    private Started byRoad(long item, int count) {
        String instance = proposals.resume(item, draft(), false, List.of(AGREED));
        long began = System.nanoTime();
        runs.set(instance, "agreedAtBukai", true);
        double page = Samples.since(began);
        JobExecutor executor =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        executor.start();
        await(item, count);
        double all = Samples.since(began);
        executor.shutdown();
        return new Started(page, all);
    }

    private void await(long item, int count) {
        long patience = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        while (opened(item) < count && System.nanoTime() < patience) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        assertThat(opened(item)).isEqualTo(count);
    }

    private int opened(long item) {
        return jdbc.sql("select count(*) from work_item where item_id = ? and closed_at is null")
                .param(item)
                .query(Integer.class)
                .single();
    }

    /** 準備を決め、筋の初めの仕事が開くまで。一件ずつ、画面と同じ検査を通す。 */
    private void decide(long item) {
        List<Long> ids = jdbc.sql("select id from transfer where item_id = ?")
                .param(item)
                .query(Long.class)
                .list();
        long began = System.nanoTime();
        ids.forEach(id -> walk.complete(id, "必要な準備を決める", DecideNeeds.class, form -> {}));
        figures.note("準備を決めて筋を始める、一件あたり", Samples.since(began) * 1000 / ids.size(), "ミリ秒");
        figures.note("開いた仕事", opened(item), "件");
    }

    private void pages() {
        Visitor reader =
                Visitor.login(List.of(URI.create("http://localhost:" + port)), TransferOffice.LEAD, Office.PASSWORD);
        Views views = Views.of(reader, "/duties", VIEWS);
        figures.note(
                "星取表の業務",
                jdbc.sql("select count(*) from duty").query(Integer.class).single(),
                "件");
        figures.note("星取表、送り終えるまでの中央値", views.times().median() * 1000, "ミリ秒");
        figures.atMost("星取表、送り終えるまでの p95／400 ミリ秒", views.times().quantile(0.95) * 1000 / 400, 1);
        figures.note("星取表の大きさ", views.megabytes(), "MB");
        figures.atMost("星取表の大きさ／1.5 MB", views.megabytes() / 1.5, 1);
    }

    /** 平らな表の千行を読み、台帳と比べるまで。 */
    private void preview() {
        String rows = IntStream.range(0, many)
                .mapToObj(number -> "まちづくり課,土木担当,測定に関すること,測定の業務" + number + ",土木管理課,1,")
                .collect(Collectors.joining("\n"));
        byte[] file =
                ("section,team,duty_group,duty,destinations,headcount,note\n" + rows).getBytes(StandardCharsets.UTF_8);
        office.as("kaikaku-kacho");
        Samples times = new Samples();
        for (int round = -2; round < 5; round++) {
            long began = System.nanoTime();
            var looked = imports.look("kaikaku-kacho", imports.keep("kaikaku-kacho", "duties.csv", file));
            if (round >= 0) {
                times.add(Samples.since(began));
            }
            assertThat(looked.preview()).isNotNull();
        }
        office.leave();
        figures.note("取込みの下見、千行（中央値）", times.median() * 1000, "ミリ秒");
        figures.atMost("取込みの下見／2 秒", times.median() / 2, 1);
    }
}
