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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 担当の知らせ。知るべき人にだけ、なぜ届いたかを添えて届く。 */
@ApplicationTest
class AssignmentMailsTest {

    private static final String OWNER = "shiba-machizukuri-kacho";
    private static final String SECOND = "shiba-machizukuri-kacho-2";

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
    JdbcClient jdbc;

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
    void 宛先を持たない人には書かず_そのことを残す() {
        registry.register(new Person(SECOND, "職員・代わり", null));
        try {
            desk.reassign(task, SECOND, "休暇のため", office.as(OWNER));
            assertThat(mails(Mail.Kind.ASSIGNED)).isEmpty();
            assertThat(jdbc.sql("select reason from mail_skip where person_code = ? and subject_key like ?")
                            .params(SECOND, task + "%")
                            .query(String.class)
                            .list())
                    .containsExactly("NO_ADDRESS");
        } finally {
            registry.register(new Person(SECOND, "職員・代わり", "kawari@test.invalid"));
        }
    }

    private long propose(String title) {
        long programme = programmes.all().get(0).id();
        return proposals.propose(
                new Proposals.Draft(programme, title, null, null, OWNER, CommitteePosition.NONE, ReformItem.ROAD, null),
                Actor.system());
    }

    private List<Mail> mails(Mail.Kind kind) {
        return jdbc.sql("select * from mail where item_id = ? and kind = ? order by id")
                .params(item, kind.name())
                .query(Mail.class)
                .list();
    }
}
