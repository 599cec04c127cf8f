package jp.michisuji.meeting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import jp.michisuji.meeting.Sitting.State;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.sitting.MinutesApprovals;
import jp.michisuji.meeting.sitting.MinutesReply;
import jp.michisuji.meeting.sitting.MinutesReply.Answer;
import jp.michisuji.meeting.sitting.SittingOffice;
import jp.michisuji.meeting.sitting.web.MinutesSteps;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 要旨の確認の手続。返事、期日、直し、確定。 */
@ApplicationTest
class MinutesApprovalProcessTest {

    private static final String FIRST = SittingOffice.MEMBERS.get(0);
    private static final String SECOND = SittingOffice.MEMBERS.get(1);
    private static final String THIRD = SittingOffice.MEMBERS.get(2);

    @Autowired
    private SittingOffice office;

    @Autowired
    private MinutesWalk walk;

    @Autowired
    private MinutesSteps steps;

    @Autowired
    private Sittings sittings;

    @Autowired
    private MinutesApprovals approvals;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void 令和12年6月3日にする() {
        clock.set(LocalDateTime.of(2030, 6, 3, 9, 0));
    }

    @AfterEach
    void 日付を戻す() {
        clock.reset();
    }

    @Test
    void 出席した職ごとに仕事が届き_期限は返事の期日である() {
        long sitting = office.minuted(false);

        walk.ask(sitting);

        assertThat(walk.open(sitting))
                .extracting(WorkItem::postCode)
                .containsExactlyInAnyOrderElementsOf(SittingOffice.MEMBERS);
        assertThat(walk.task(sitting, "要旨を確認する", FIRST).due()).satisfies(due -> {
            assertThat(due.date()).isEqualTo(LocalDate.of(2030, 6, 10));
            assertThat(due.reason()).contains("要旨の返事の期日");
        });
        assertThatThrownBy(() -> walk.ask(sitting)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> office.confirm(sitting))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("確認を依頼");
    }

    @Test
    void 全員が異議なしなら_事務局が確定し_版が残る() {
        long sitting = office.minuted(false);
        walk.ask(sitting);
        SittingOffice.MEMBERS.forEach(post -> steps.agree(sitting, post));

        steps.confirm(sitting);

        assertThat(sittings.get(sitting).state()).isEqualTo(State.CONFIRMED);
        assertThat(approvals.get(sitting).approvedVersion()).isEqualTo(1);
        assertThat(walk.open(sitting)).isEmpty();
    }

    @Test
    void 修正を求めた職だけに_二度でも尋ね直す() {
        long sitting = office.minuted(false);
        walk.ask(sitting);
        steps.agree(sitting, FIRST);
        steps.object(sitting, SECOND, "人数が違う");
        steps.agree(sitting, THIRD);

        steps.revise(sitting, "人数を直した");
        assertThat(walk.open(sitting)).extracting(WorkItem::postCode).containsExactly(SECOND);
        steps.object(sitting, SECOND, "まだ違う");
        steps.revise(sitting, "もう一度直した");
        steps.agree(sitting, SECOND);
        steps.confirm(sitting);

        assertThat(approvals.get(sitting).approvedVersion()).isEqualTo(3);
        assertThat(approvals.replies(sitting))
                .extracting(MinutesReply::minutesVersion)
                .containsExactly(1, 3, 1);
    }

    @Test
    void 会議体の定めがあれば_期日までに返事のない職は異議なしとなる() {
        long sitting = office.minuted(true);
        walk.ask(sitting);
        steps.object(sitting, FIRST, "語句を直す");

        walk.dayOver(sitting);

        assertThat(approvals.replies(sitting))
                .extracting(MinutesReply::answer)
                .containsExactly(Answer.OBJECTED, Answer.SILENT, Answer.SILENT);
        assertThat(approvals.replies(sitting).get(1).inWords()).isEqualTo("期日までに返事がなかったため異議なし（会議体の定め）");
        assertThat(walk.open(sitting)).extracting(WorkItem::step).containsExactly("要旨を直す");
    }

    @Test
    void 定めがなければ_期日を過ぎても仕事は残り_事務局に知らせる() {
        long sitting = office.minuted(false);
        walk.ask(sitting);
        steps.agree(sitting, FIRST);

        walk.dayOver(sitting);

        assertThat(walk.open(sitting)).extracting(WorkItem::postCode).containsExactlyInAnyOrder(SECOND, THIRD);
        assertThat(mails("minutes " + sitting + " 1")).containsExactly("【道筋】要旨の返事がそろいません：一生の会");
        steps.agree(sitting, SECOND);
        steps.agree(sitting, THIRD);
        steps.confirm(sitting);
    }

    @Test
    void 扱いのない議題が残れば_確定の仕事は済ませられない() {
        long sitting = office.minuted(false);
        walk.ask(sitting);
        SittingOffice.MEMBERS.forEach(post -> steps.agree(sitting, post));
        office.item(sitting, "書き忘れた議題");

        assertThatThrownBy(() -> steps.confirm(sitting)).hasMessageContaining("書き忘れた議題");

        assertThat(sittings.get(sitting).state()).isEqualTo(State.MINUTED);
    }

    private List<String> mails(String key) {
        return jdbc.sql("select subject from mail where subject_key = ?")
                .param(key)
                .query(String.class)
                .list();
    }
}
