package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.web.RegisterAgenda;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 毎日のまとめ。本物の台帳から一人一通を作り、二度走らせても増えない。 */
@ApplicationTest
class DailyDigestTest {

    private static final String OWNER = "shiba-machizukuri-kacho";

    @Autowired
    Office office;

    @Autowired
    MovableClock clock;

    @Autowired
    Walk walk;

    @Autowired
    Programmes programmes;

    @Autowired
    Proposals proposals;

    @Autowired
    Sittings sittings;

    @Autowired
    SittingPlanning planning;

    @Autowired
    DailyDigest digest;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ManagementService jobs;

    /** 他の試験のまとめと重ならない、遠い年の一週間を使う。2029年1月15日は月曜日。 */
    private static final LocalDate MONDAY = LocalDate.of(2029, 1, 15);

    @BeforeEach
    void 区役所を開く() {
        office.open();
        forget();
    }

    @AfterEach
    void まとめを片付ける() {
        forget();
        clock.reset();
    }

    private void forget() {
        jdbc.sql("delete from digest_run").update();
        jdbc.sql("delete from mail where kind = 'DIGEST'").update();
    }

    private void at(LocalDate day, int hour, int minute) {
        clock.set(LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), hour, minute));
    }

    private long propose(String title) {
        return proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        title,
                        null,
                        null,
                        OWNER,
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
    }

    /** 火曜日が期限の、資料の提出。 */
    private void dueTomorrow() {
        at(MONDAY.minusDays(3), 10, 0);
        long item = propose("あすまでの案件");
        Sitting sitting =
                planning.plan(Sitting.planned("BUKAI", "BUKAI", null, LocalDate.of(2029, 1, 23)), Actor.system());
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting.id()));
    }

    private List<Mail> digests() {
        return jdbc.sql("select * from mail where kind = 'DIGEST' and person_code = ? order by id")
                .param(OWNER)
                .query(Mail.class)
                .list();
    }

    @Test
    void 新着と変更と期限を一通にまとめ_選んだ時刻に出す() {
        at(MONDAY, 6, 0);
        digest.compose();
        at(MONDAY, 10, 0);
        long item = propose("まとめに載る案件");
        Sitting sitting =
                planning.plan(Sitting.planned("BUKAI", "BUKAI", null, LocalDate.of(2029, 2, 1)), Actor.system());
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting.id()));
        at(MONDAY.plusDays(1), 6, 0);
        digest.compose();
        assertThat(digests()).last().satisfies(mail -> {
            assertThat(mail.subject()).contains("新着", "1月16日（火）のまとめ");
            assertThat(mail.body())
                    .contains("■ 新着", "・資料を提出する：まとめに載る案件（区役所改革検討部会）")
                    .contains("期限：令和11年1月25日（木）　あと7開庁日 — BUKAI（令和11年2月1日（木））の5開庁日前");
            assertThat(mail.onDay()).isEqualTo(MONDAY.plusDays(1));
        });
        assertThat(jdbc.sql(
                                "select to_char(next_attempt_at at time zone 'Asia/Tokyo', 'HH24:MI') from mail where id = ?")
                        .param(digests().get(digests().size() - 1).id())
                        .query(String.class)
                        .single())
                .isEqualTo("08:30");

        at(MONDAY.plusDays(1), 11, 0);
        planning.redate(sitting.id(), LocalDate.of(2029, 2, 5), "会場の都合", 0, Actor.system());
        at(MONDAY.plusDays(2), 6, 0);
        digest.compose();
        assertThat(digests()).last().satisfies(mail -> assertThat(mail.body())
                .contains("■ 変更", "変更：令和11年1月25日（木） → 令和11年1月29日（月）（会場の都合）"));
    }

    @Test
    void 同じ日に二度走らせても一通である() {
        dueTomorrow();
        at(MONDAY, 6, 0);
        assertThat(digest.compose()).isPositive();
        int mails = digests().size();
        at(MONDAY, 7, 0);
        assertThat(digest.compose()).as("二つ目の節点").isZero();
        assertThat(digests()).hasSize(mails).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void 不在の人に送らなかったことを_作業の名で一件ずつ残す() {
        dueTomorrow();
        at(MONDAY, 6, 0);
        jdbc.sql("insert into absence (person_code, from_date, to_date) values (?, ?, ?)")
                .params(OWNER, MONDAY, MONDAY)
                .update();
        digest.compose();
        jdbc.sql("delete from absence where person_code = ? and from_date = ?")
                .params(OWNER, MONDAY)
                .update();
        assertThat(jdbc.sql("select * from mail_skip where person_code = ? and on_day = ?")
                        .params(OWNER, MONDAY)
                        .query(Skip.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(skip -> assertThat(skip.reason()).isEqualTo(Skip.Reason.ABSENT))
                .extracting(Skip::title)
                .contains("資料を提出する");
    }

    @Test
    void 期限を知らせた仕事は_知らせた回数が増える() {
        dueTomorrow();
        at(MONDAY, 6, 0);
        digest.compose();
        assertThat(jdbc.sql(
                                """
                        select distinct w.reminded > 0 from digest_line l join work_item w on w.task_id = l.task_id
                         where l.day = ? and l.tone is not null""")
                        .param(MONDAY)
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
        assertThat(jdbc.sql("select count(*) from digest_line where day = ? and task_id in"
                                + " (select task_id from work_item where post_code = ? and due_on = ?)")
                        .params(MONDAY, OWNER, MONDAY.plusDays(1))
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void 選んだ時刻を過ぎて走れば_すぐに出す() {
        dueTomorrow();
        at(MONDAY, 13, 0);
        digest.compose();
        assertThat(jdbc.sql("select min(to_char(next_attempt_at at time zone 'Asia/Tokyo', 'HH24:MI')) from mail"
                                + " where kind = 'DIGEST'")
                        .query(String.class)
                        .single())
                .isEqualTo("13:00");
    }

    @Test
    void 年末から止まっていて年始に戻れば_一度だけまとめる() {
        dueTomorrow();
        for (Job timer : timers()) {
            jobs.setJobDuedate(timer.getId(), date(LocalDate.of(2028, 12, 26), 6));
        }
        at(LocalDate.of(2029, 1, 5), 9, 40);
        assertThat(timers()).hasSize(1);
        jobs.executeJob(timers().get(0).getId());
        assertThat(waiting()).as("まとめは、始まりとは別の取引で作る").hasSize(1);
        waiting().forEach(job -> jobs.executeJob(job.getId()));
        assertThat(runs()).containsExactly(LocalDate.of(2029, 1, 5));
        assertThat(timers()).as("止まっていた日の分は走らず、次は翌朝の六時").singleElement().satisfies(timer -> assertThat(
                        timer.getDuedate())
                .isEqualTo(date(LocalDate.of(2029, 1, 6), 6)));

        at(LocalDate.of(2029, 1, 6), 6, 0);
        jobs.executeJob(timers().get(0).getId());
        assertThat(waiting()).isEmpty();
        assertThat(runs()).as("土曜日には作らない").containsExactly(LocalDate.of(2029, 1, 5));
    }

    private List<Job> timers() {
        return jobs.createJobQuery()
                .processDefinitionKey("daily-reminder")
                .timers()
                .list();
    }

    private List<Job> waiting() {
        return jobs.createJobQuery()
                .processDefinitionKey("daily-reminder")
                .messages()
                .list();
    }

    private List<LocalDate> runs() {
        return jdbc.sql("select day from digest_run order by day")
                .query(LocalDate.class)
                .list();
    }

    private Date date(LocalDate day, int hour) {
        return Date.from(day.atTime(hour, 0).atZone(clock.getZone()).toInstant());
    }
}
