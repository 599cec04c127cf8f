package jp.michisuji.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.point.OpenPoints;
import jp.michisuji.meeting.point.PointDesk;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.DemoDatabase;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** 令和7年9月4日から令和9年4月1日までの督促。例示の時計を一度に進め、送られたものを残らず調べる。 */
@SpringBootTest
@ActiveProfiles("demo")
@ContextConfiguration(initializers = DemoDatabase.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReminderYearsIT {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate END = LocalDate.of(2027, 4, 1);
    private static final Set<Integer> LEADS = Set.of(10, 5, 3, 1, 0);

    /** 開いている仕事の期限と、初めてまとめに載りうる日。 */
    private record Open(String taskId, LocalDate dueOn, LocalDate since) {}

    private record Told(String taskId, LocalDate day) {}

    @Autowired
    DemoTime time;

    @Autowired
    SittingPlanning planning;

    @Autowired
    OpenPoints points;

    @Autowired
    PointDesk pointDesk;

    @Autowired
    OfficeCalendar calendar;

    @Autowired
    JdbcClient jdbc;

    private final Set<Told> expected = new HashSet<>();
    private LocalDate reached = LocalDate.of(2025, 9, 4);

    /** 会議は三度延びる。シルバーウィークと年末年始をまたぎ、最後は年度末にかかる。 */
    @BeforeAll
    void 令和9年4月1日まで進める() {
        leaveOnlyPapersTo("azabu-kanri-kacho");
        long sitting = planning.plan(
                        Sitting.planned("BUKAI", "区役所改革検討部会", "第5回", LocalDate.of(2025, 10, 8)), Actor.system())
                .id();
        moveTo(LocalDate.of(2025, 10, 10));
        planning.redate(sitting, LocalDate.of(2026, 10, 1), "議会の日程のため", 0, Actor.system());
        moveTo(LocalDate.of(2026, 10, 6));
        planning.redate(sitting, LocalDate.of(2027, 1, 14), "予算の編成のため", 1, Actor.system());
        moveTo(LocalDate.of(2027, 1, 20));
        planning.redate(sitting, LocalDate.of(2027, 3, 31), "年度末に改めるため", 2, Actor.system());
        moveTo(END);
    }

    /** 要検討事項を取り下げ、その職の仕事を資料の提出だけにする。 */
    private void leaveOnlyPapersTo(String post) {
        points.all().stream()
                .filter(point -> post.equals(point.ownerPost()))
                .forEach(point -> pointDesk.withdraw(point.id(), "ほかの課で検討する", point.version(), Actor.system()));
    }

    /** 進めたあと、その間の日ごとに、方針が知らせるはずの仕事を数えておく。 */
    private void moveTo(LocalDate day) {
        time.moveTo(day.atTime(18, 0).atZone(TOKYO).toInstant());
        open().forEach(task -> reached.plusDays(1)
                .datesUntil(day.plusDays(1))
                .filter(on -> !on.isBefore(task.since()))
                .filter(calendar::isOpen)
                .filter(on -> wanted(calendar.openDaysBetween(on, task.dueOn())))
                .forEach(on -> expected.add(new Told(task.taskId(), on))));
        reached = day;
    }

    private static boolean wanted(int left) {
        return left < 0 || LEADS.contains(left);
    }

    /** まとめは 6 時に作る。その後に届いた仕事は、次の日から載る。 */
    private List<Open> open() {
        return jdbc.sql(
                        "select task_id, due_on, (opened_at at time zone 'Asia/Tokyo' + interval '18 hours')::date as since"
                                + " from work_item where closed_at is null and due_on is not null")
                .query(Open.class)
                .list();
    }

    @AfterAll
    static void エンジンの時計を戻す() {
        ClockUtil.reset();
    }

    private List<LocalDate> digestDays(String person) {
        return jdbc.sql("select on_day from mail where kind = 'DIGEST' and person_code ="
                        + " (select person_code from account where username = ?) order by on_day")
                .param(person)
                .query(LocalDate.class)
                .list();
    }

    @Test
    void 開いている仕事はどれも_方針のとおりの日に持つ人へ知らせた() {
        assertThat(expected).hasSizeGreaterThan(100);
        Set<Told> told = new HashSet<>(jdbc.sql(
                        """
                        select distinct l.task_id, l.day from digest_line l join work_item w on w.task_id = l.task_id
                         where w.closed_at is null and l.tone is not null and l.receiver in ('HOLDER', 'DEPUTY')""")
                .query(Told.class)
                .list());
        assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void 閉庁日には一通もなく_一日に二通もなく_空のものもない() {
        List<LocalDate> days = jdbc.sql("select distinct on_day from mail where kind = 'DIGEST'")
                .query(LocalDate.class)
                .list();
        assertThat(days).hasSizeGreaterThan(30).allMatch(calendar::isOpen);
        assertThat(jdbc.sql(
                                "select distinct (sent_at at time zone 'Asia/Tokyo')::date from mail where sent_at is not null")
                        .query(LocalDate.class)
                        .list())
                .as("送った日")
                .allMatch(calendar::isOpen);
        assertThat(count("select count(*) from (select 1 from mail where kind = 'DIGEST'"
                        + " group by person_code, on_day having count(*) > 1) twice"))
                .isZero();
        assertThat(count("select count(*) from mail where kind = 'DIGEST' and body not like '%・%'"))
                .isZero();
        assertThat(count("select count(*) from mail where state <> 'SENT' and on_day <= '2027-04-01'"))
                .as("届いていないもの")
                .isZero();
    }

    @Test
    void まとめは選んだ時刻に出る() {
        assertThat(jdbc.sql("select distinct to_char(sent_at at time zone 'Asia/Tokyo', 'HH24:MI') from mail"
                                + " where kind = 'DIGEST'")
                        .query(String.class)
                        .list())
                .containsExactly("08:30");
    }

    @Test
    void 三人に届いたまとめの日はこうなる() {
        assertThat(digestDays("azabu-kanri-kacho"))
                .as("資料提出は会議の5開庁日前まで。10・5・3・1開庁日前と当日、過ぎたら毎開庁日、会議が延びたら翌開庁日に変更")
                .containsExactly(
                        days("2025-09-16 2025-09-24 2025-09-26 2025-09-30 2025-10-01 2025-10-02 2025-10-03 2025-10-06"
                                + " 2025-10-07 2025-10-08 2025-10-09 2025-10-10 2025-10-14"
                                + " 2026-09-07 2026-09-14 2026-09-16 2026-09-18 2026-09-24 2026-09-25 2026-09-28"
                                + " 2026-09-29 2026-09-30 2026-10-01 2026-10-02 2026-10-05 2026-10-06 2026-10-07"
                                + " 2026-12-17 2026-12-24 2026-12-28 2027-01-05 2027-01-06 2027-01-07 2027-01-08"
                                + " 2027-01-12 2027-01-13 2027-01-14 2027-01-15 2027-01-18 2027-01-19 2027-01-20"
                                + " 2027-01-21 2027-03-09 2027-03-16 2027-03-18 2027-03-23 2027-03-24 2027-03-25"
                                + " 2027-03-26 2027-03-29 2027-03-30 2027-03-31 2027-04-01"));
        assertThat(digestDays("kaikaku-kacho"))
                .as("意見への回答は9月17日まで（5開庁日前に知らせる）。遅れた仕事があり続けるので、9月11日からは毎開庁日")
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(LocalDate.of(2025, 9, 9)),
                                LocalDate.of(2025, 9, 11).datesUntil(END.plusDays(1)))
                        .filter(calendar::isOpen)
                        .toList());
        assertThat(digestDays("viewer")).as("仕事のない人には一通も届かない").isEmpty();
    }

    private static LocalDate[] days(String days) {
        return Stream.of(days.split(" ")).map(LocalDate::parse).toArray(LocalDate[]::new);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
