package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 仕事の知らせ。仕事を生んだ取引と同じ取引で、持ち主へのメールが送信箱に入る。 */
@ApplicationTest
class TaskMailsTest {

    private static final String OWNER = "shiba-machizukuri-kacho";
    private static final String SITTING = "メールの試験の部会";

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    Programmes programmes;

    @Autowired
    Proposals proposals;

    @Autowired
    Sittings sittings;

    @Autowired
    SittingPlanning planning;

    @Autowired
    MailSettings settings;

    @Autowired
    MailLog log;

    @Autowired
    ReminderPreferences preferences;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
    }

    /** 文脈を分け合う他の試験が、次の会議と取り違えないようにする。 */
    @AfterEach
    void 残った会議を済んだことにし_選びを戻す() {
        choose(OWNER, ReminderChoices.standard().immediate());
        jdbc.sql("update sitting set state = 'HELD' where state = 'PLANNED' and name = ?")
                .param(SITTING)
                .update();
    }

    @Test
    void 仕事が届くと職を持つ全員に期限と理由とリンクを書いたメールが入る() {
        plan(LocalDate.of(2025, 9, 25));
        long item = propose("まちづくり課業務の移管");
        WorkItem task = walk.task(item, "議題を登録する");
        assertThat(mailsOf(item))
                .extracting(Mail::personCode)
                .containsExactlyInAnyOrder(OWNER, "shiba-machizukuri-kacho-2");
        assertThat(mailsOf(item)).allSatisfy(mail -> {
            assertThat(mail.kind()).isEqualTo(Mail.Kind.ARRIVAL);
            assertThat(mail.state()).isEqualTo(Mail.State.QUEUED);
            assertThat(mail.subject()).isEqualTo("【道筋】議題を登録する：まちづくり課業務の移管");
            assertThat(mail.body())
                    .contains("期限：" + MailText.deadline(task.due()))
                    .contains("10開庁日前")
                    .contains(settings.baseUrl() + "/tasks/" + task.taskId());
        });
    }

    @Test
    void 取引が取り消されればメールも残らない() {
        long[] item = new long[1];
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            item[0] = propose("取り消される案件");
            status.setRollbackOnly();
        });
        assertThat(mailsOf(item[0])).isEmpty();
    }

    @Test
    void 一つの取引の中で生まれて終わった仕事は知らせない() {
        long[] item = new long[1];
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            item[0] = propose("すぐに取り下げる案件");
            proposals.withdraw(item[0], "重複していたため", Actor.system());
        });
        assertThat(mailsOf(item[0])).isEmpty();
    }

    @Test
    void 期限が動けば前と後と理由を知らせる() {
        Sitting sitting = plan(LocalDate.of(2025, 9, 25));
        propose("期限の動く案件");
        planning.redate(
                sitting.id(),
                LocalDate.of(2025, 10, 2),
                "会場の都合",
                sittings.get(sitting.id()).version(),
                Actor.system());
        assertThat(log.list(new MailFilter(OWNER, null, null, "期限の動く案件", null, null), 0, 50))
                .filteredOn(mail -> mail.kind() == Mail.Kind.CHANGE)
                .as("一つの変更は、何件動いても一人に一通")
                .singleElement()
                .satisfies(mail -> assertThat(mail.body())
                        .contains("会場の都合")
                        .contains("前：令和7年9月9日（火）")
                        .contains("後：令和7年9月17日（水）")
                        .contains("/schedule/changes/"));
    }

    @Test
    void 一日のうちに期限が動いて戻り_また動いても_そのたびに知らせる() {
        Sitting sitting = plan(LocalDate.of(2025, 9, 25));
        propose("期限の揺れる案件");
        List<LocalDate> dates =
                List.of(LocalDate.of(2025, 10, 2), LocalDate.of(2025, 9, 25), LocalDate.of(2025, 10, 2));
        for (LocalDate date : dates) {
            clock.set(LocalDateTime.ofInstant(clock.instant(), clock.getZone()).plusMinutes(1));
            planning.redate(
                    sitting.id(), date, "会場の都合", sittings.get(sitting.id()).version(), Actor.system());
        }
        assertThat(log.list(new MailFilter(OWNER, null, Mail.Kind.CHANGE, "期限の揺れる案件", null, null), 0, 50))
                .hasSize(3);
    }

    @Test
    void 期限が遠いか未定の仕事は_まとめを待ち_すぐには知らせない() {
        assertThat(mailsOf(propose("急がない案件"))).isEmpty();
        plan(LocalDate.of(2025, 10, 30));
        assertThat(mailsOf(propose("まだ先の案件"))).isEmpty();
    }

    @Test
    void 届いたらすぐと選んだ人にだけ_期限が遠くてもすぐに知らせる() {
        choose(OWNER, ReminderChoices.Immediate.ALWAYS);
        assertThat(mailsOf(propose("すぐに知りたい案件"))).extracting(Mail::personCode).containsExactly(OWNER);
    }

    @Test
    void すぐには受け取らないと選んだ人には_期限が迫っていてもまとめで知らせる() {
        choose(OWNER, ReminderChoices.Immediate.NEVER);
        plan(LocalDate.of(2025, 9, 25));
        assertThat(mailsOf(propose("迫っている案件")))
                .extracting(Mail::personCode)
                .containsExactly("shiba-machizukuri-kacho-2");
    }

    private void choose(String person, ReminderChoices.Immediate immediate) {
        ReminderChoices standard = ReminderChoices.standard();
        preferences.choose(
                person,
                new ReminderChoices(standard.digestAt(), standard.additionalLeads(), immediate),
                Actor.system());
    }

    @Test
    void 題名の改行は件名に出ず式も山括弧も書いたまま届く() {
        choose(OWNER, ReminderChoices.Immediate.ALWAYS);
        long item = propose("題名\r\nBcc: thief@test.invalid ${7*7} <script>alert(1)</script>");
        assertThat(mailsOf(item)).isNotEmpty().allSatisfy(mail -> {
            assertThat(mail.subject()).doesNotContain("\r", "\n").contains("${7*7}", "<script>");
            assertThat(mail.body()).contains("${7*7}", "<script>alert(1)</script>");
        });
    }

    private long propose(String title) {
        long programme = programmes.all().get(0).id();
        return proposals.propose(
                new Proposals.Draft(programme, title, null, null, OWNER, CommitteePosition.NONE, ReformItem.ROAD, null),
                Actor.system());
    }

    private Sitting plan(LocalDate date) {
        return planning.plan(Sitting.planned("BUKAI", SITTING, null, date), Actor.system());
    }

    private List<Mail> mailsOf(long item) {
        return jdbc.sql("select * from mail where item_id = ? order by id")
                .param(item)
                .query(Mail.class)
                .list();
    }
}
