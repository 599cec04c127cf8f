package jp.michisuji.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.michisuji.Michisuji;
import jp.michisuji.calendar.ClosedDays;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reminder.DigestSweep;
import jp.michisuji.testing.DemoDatabase;
import jp.michisuji.testing.Node;
import jp.michisuji.testing.Office;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * 督促の速さ。積まれた仕事の中から知らせる仕事を探してまとめるまでと、二つの節点が全員に一通ずつ送り終えるまで。
 *
 * <p>閉庁日に測っても走るよう、今日を特別に開く日とする。
 */
@SpringBootTest(
        classes = Michisuji.class,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "michisuji.access.bcrypt-strength=4",
            "michisuji.mail.poll=3600000",
            "michisuji.audit.seal-every=1h",
            "logging.level.root=warn"
        })
@ContextConfiguration(initializers = DemoDatabase.class)
@Import({Office.class, DigestSweep.class})
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReminderBench {

    private static final int POSTS = 500;
    private static final int BATCH = 1000;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 15;

    @Autowired
    Office office;

    @Autowired
    Programmes programmes;

    @Autowired
    Proposals proposals;

    @Autowired
    ClosedDays closedDays;

    @Autowired
    DigestSweep sweep;

    @Autowired
    TaskService engine;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcClient jdbc;

    @Value("${spring.datasource.url}")
    String database;

    private final Scale scale = Scale.chosen();
    private final LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Tokyo"));
    private final Figures figures = new Figures("reminder", "督促（" + POSTS + " 人）");

    @Test
    @Order(1)
    void 知らせる仕事を探してまとめる速さ() throws Exception {
        office.open();
        closedDays.open(today, "測定");
        new Ballast(jdbc).posts(POSTS);
        people();
        long template = propose();
        grow(template, scale.many());
        keepDue(scale.many() * 8 / 100);
        Samples first = new Samples();
        timed(first, () -> sweep.find(today));
        int due = sweep.find(today);
        assertThat(List.of(engineDue(today), engineDueByPost(today)))
                .as("エンジンも同じ仕事を見つける")
                .containsOnly(due);
        figures.note("積まれた開いている仕事", scale.many(), "件");
        figures.note("今日知らせる仕事", due, "件");
        figures.note("探して人ごとにまとめる、起動して初めての一回", first.median() * 1000, "ミリ秒");
        compare("片付いた表で、");
        jdbc.sql("update work_item set reminded = reminded + 1 where closed_at is null and due_on < ?")
                .param(today)
                .update();
        compare("知らせた回数を書いたばかりの表で、");
        beside();
        figures.write();
    }

    /** 二つを代わる代わるに測る。 */
    private void compare(String where) {
        Samples ours = new Samples();
        Samples bare = new Samples();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            timed(round < 0 ? null : ours, () -> sweep.find(today));
            timed(round < 0 ? null : bare, () -> engineDue(today));
        }
        figures.note(where + "探して人ごとにまとめる（中央値）", ours.median() * 1000, "ミリ秒");
        figures.note(where + "エンジンの照会で探すだけ、千件ずつ（中央値）", bare.median() * 1000, "ミリ秒");
        figures.atMost(where + "探してまとめる／エンジンの照会", ours.median() / bare.median(), 1.0 / 50);
    }

    /** 目標の比には入らない、傍らの値。 */
    private void beside() {
        Samples found = new Samples();
        Samples texts = new Samples();
        Samples grouped = new Samples();
        List<String> shown = sweep.shown(today);
        for (int round = 0; round < ROUNDS; round++) {
            timed(found, () -> sweep.findOnly(today));
            timed(texts, () -> sweep.read(shown));
            timed(grouped, () -> engineDueByPost(today));
        }
        figures.note("探すだけ（中央値）", found.median() * 1000, "ミリ秒");
        figures.note("メールに載せる " + shown.size() + " 行の文を読む（中央値）", texts.median() * 1000, "ミリ秒");
        figures.note("エンジンの照会で探してまとめる、職ごと（中央値）", grouped.median() * 1000, "ミリ秒");
    }

    /** エンジンの照会は職を返さないので、職ごとに尋ねてまとめる。 */
    private int engineDueByPost(LocalDate today) {
        return IntStream.range(0, POSTS)
                .map(post -> engine.createTaskQuery()
                        .taskCandidateGroup("bench-" + post)
                        .dueBefore(endOf(today))
                        .list()
                        .size())
                .sum();
    }

    private static Date endOf(LocalDate day) {
        return Date.from(
                day.plusDays(1).atStartOfDay(java.time.ZoneId.of("Asia/Tokyo")).toInstant());
    }

    /** エンジンの照会で、期限の来た仕事を千件ずつ読む。 */
    private int engineDue(LocalDate until) {
        int found = 0;
        List<Task> page;
        do {
            page = engine.createTaskQuery()
                    .dueBefore(endOf(until))
                    .orderByDueDate()
                    .asc()
                    .listPage(found, BATCH);
            found += page.size();
        } while (page.size() == BATCH);
        return found;
    }

    @Test
    @Order(2)
    void 二つの節点が全員に一通ずつ送り終えるまで() throws Exception {
        GreenMail post = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        post.start();
        Map<String, String> settings = Map.of(
                "SPRING_DATASOURCE_URL", database,
                "SPRING_MAIL_HOST", "localhost",
                "SPRING_MAIL_PORT", String.valueOf(post.getSmtp().getPort()),
                "MICHISUJI_MAIL_POLL", "300",
                "MICHISUJI_ACCESS_BCRYPTSTRENGTH", "4",
                "CAMUNDA_BPM_JOBEXECUTION_MAXWAIT", "1000");
        keepDue(Math.min(10_000, scale.many() / 10));
        jdbc.sql("delete from mail").update();
        long began;
        try (Node first = Node.start("bench-first", settings);
                Node second = Node.start("bench-second", settings)) {
            first.awaitHealthy();
            second.awaitHealthy();
            began = System.nanoTime();
            jobs.createJobQuery()
                    .processDefinitionKey("daily-reminder")
                    .list()
                    .forEach(job -> jobs.setJobDuedate(job.getId(), new Date(0)));
            long wanted = awaitComposed();
            jdbc.sql("update mail set next_attempt_at = now() where state = 'QUEUED'")
                    .update();
            await(() -> post.getReceivedMessages().length >= wanted && unsent() == 0);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        Map<String, Long> received = Arrays.stream(post.getReceivedMessages())
                .collect(Collectors.groupingBy(ReminderBench::recipient, Collectors.counting()));
        post.stop();
        assertThat(received.values()).as("一人に一通").allMatch(mails -> mails == 1);
        figures.note("知らせる仕事", sweep.find(today), "件");
        figures.note("メールを受け取った人", received.size(), "人");
        figures.note("二つの節点で、まとめてから送り終えるまで", seconds, "秒");
        figures.atMost("五分に対して", seconds / 300, 1);
        figures.write();
    }

    private long awaitComposed() throws InterruptedException {
        await(() -> jdbc.sql("select exists (select 1 from digest_run where people > 0)")
                .query(Boolean.class)
                .single());
        return jdbc.sql("select count(*) from mail where kind = 'DIGEST'")
                .query(Long.class)
                .single();
    }

    private long unsent() {
        return jdbc.sql("select count(*) from mail where state <> 'SENT'")
                .query(Long.class)
                .single();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void await(java.util.function.BooleanSupplier done) throws InterruptedException {
        long patience = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < patience) {
            Thread.sleep(200);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }

    /** 積んだ仕事のうち、その数だけがきのう期限の来たものになるように、期限を付け替える。 */
    private void keepDue(int count) {
        jdbc.sql(
                        "update work_item set due_on = case when rank <= :count then :today::date - 1 else :today::date + 300 end"
                                + " from (select task_id as id, row_number() over (order by md5(task_id)) as rank from work_item"
                                + " where closed_at is null) ranked where task_id = id")
                .param("count", count)
                .param("today", today)
                .update();
        jdbc.sql("update public.act_ru_task t set due_date_ = w.due_on from work_item w where w.task_id = t.id_")
                .update();
        jdbc.sql("update public.act_ru_identitylink l set group_id_ = w.post_code from work_item w"
                        + " where w.task_id = l.task_id_")
                .update();
        jdbc.sql("vacuum analyze").update();
    }

    private void people() {
        jdbc.sql("insert into person (code, label, email) select code, code, code || '@test.invalid'"
                        + " from post where code like 'bench-%'")
                .update();
        jdbc.sql("insert into appointment (person_code, post_code, from_date) select code, code, date '2025-04-01'"
                        + " from post where code like 'bench-%'")
                .update();
    }

    private long propose() {
        return proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        "測定の起案",
                        null,
                        "概要",
                        "bench-1",
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
    }

    private void grow(long template, int count) {
        new Ballast(jdbc).copy(template, count, POSTS);
    }

    private static void timed(Samples samples, Runnable work) {
        long began = System.nanoTime();
        work.run();
        if (samples != null) {
            samples.add((System.nanoTime() - began) / 1e9);
        }
    }
}
