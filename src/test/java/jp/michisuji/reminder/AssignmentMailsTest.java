package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import jp.michisuji.workflow.TaskDesk;
import jp.michisuji.workflow.WorkItemOverdue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 担当と遅れの知らせ。知るべき人にだけ、なぜ届いたかを添えて届く。 */
@ApplicationTest
class AssignmentMailsTest {

    private static final String OWNER = "shiba-machizukuri-kacho";
    private static final String SECOND = "shiba-machizukuri-kacho-2";
    private static final String LEAD = "kaikaku-kacho";

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
    TaskDesk desk;

    @Autowired
    OrganizationRegistry registry;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private long item;
    private String task;

    @BeforeEach
    void 仕事が一つ届いている() {
        clock.reset();
        office.open();
        item = propose("担当の試験の案件");
        task = walk.task(item, "議題を登録する").taskId();
    }

    @AfterEach
    void 立ち去る() {
        office.leave();
    }

    @Test
    void 自分で引き受けても自分には知らせない() {
        desk.claim(task, office.as(OWNER));
        assertThat(mails(Mail.Kind.ASSIGNED)).isEmpty();
    }

    @Test
    void 同僚を担当にするとその人にだけ知らせる() {
        desk.reassign(task, SECOND, "休暇のため", office.as(OWNER));
        assertThat(mails(Mail.Kind.ASSIGNED)).singleElement().satisfies(mail -> {
            assertThat(mail.personCode()).isEqualTo(SECOND);
            assertThat(mail.subject()).isEqualTo("【道筋】担当：議題を登録する：担当の試験の案件");
            assertThat(mail.body()).contains("あなたがこの仕事の担当になったため、道筋が自動で送りました");
        });
    }

    @Test
    void 期限を過ぎれば持ち主と知らせる職のそれぞれに届いたわけを書く() {
        overdue(LEAD);
        assertThat(mails(Mail.Kind.OVERDUE))
                .extracting(Mail::personCode)
                .containsExactlyInAnyOrder(OWNER, SECOND, LEAD);
        assertThat(mailTo(OWNER).body()).contains("あなたが「芝・まちづくり課長」の職にあるため");
        assertThat(mailTo(LEAD).body()).contains("「芝・まちづくり課長」の仕事が期限を過ぎています").contains("あなたが「区役所改革担当課長」の職にあるため");
    }

    @Test
    void 持ち主と知らせる職が同じ人なら一通にする() {
        overdue(OWNER);
        assertThat(mails(Mail.Kind.OVERDUE)).extracting(Mail::personCode).containsExactlyInAnyOrder(OWNER, SECOND);
    }

    @Test
    void 同じ期限の超過が一日に二度知らされても一通である() {
        overdue(LEAD);
        overdue(LEAD);
        assertThat(mails(Mail.Kind.OVERDUE)).hasSize(3);
    }

    @Test
    void 一日のうちに担当が行って戻ればそのたびに知らせる() {
        for (int minute = 1; minute <= 2; minute++) {
            clock.set(LocalDateTime.of(2025, 9, 4, 9, minute));
            desk.reassign(task, SECOND, "休暇のため", office.as(OWNER));
            desk.reassign(task, OWNER, "戻ったため", office.as(SECOND));
        }
        assertThat(mails(Mail.Kind.ASSIGNED))
                .extracting(Mail::personCode)
                .containsExactly(SECOND, OWNER, SECOND, OWNER);
    }

    @Test
    void 宛先を持たない人には書かない() {
        registry.register(new Person(SECOND, "職員・代わり", null));
        try {
            long other = propose("宛先のない人の案件");
            assertThat(jdbc.sql("select person_code from mail where item_id = ?")
                            .param(other)
                            .query(String.class)
                            .list())
                    .containsExactly(OWNER);
        } finally {
            registry.register(new Person(SECOND, "職員・代わり", "kawari@test.invalid"));
        }
    }

    private void overdue(String notifyPost) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> events.publishEvent(new WorkItemOverdue(task, notifyPost)));
    }

    private long propose(String title) {
        long programme = programmes.all().get(0).id();
        return proposals.propose(
                new Proposals.Draft(programme, title, null, null, OWNER, CommitteePosition.NONE, ReformItem.ROAD, null),
                Actor.system());
    }

    private Mail mailTo(String person) {
        return mails(Mail.Kind.OVERDUE).stream()
                .filter(mail -> mail.personCode().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private List<Mail> mails(Mail.Kind kind) {
        return jdbc.sql("select * from mail where item_id = ? and kind = ? order by id")
                .params(item, kind.name())
                .query(Mail.class)
                .list();
    }
}
