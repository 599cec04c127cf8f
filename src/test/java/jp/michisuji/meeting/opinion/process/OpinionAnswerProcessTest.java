package jp.michisuji.meeting.opinion.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.OpinionState;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.meeting.ProgressTable;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.opinion.OpinionAsking;
import jp.michisuji.meeting.opinion.OpinionDesk;
import jp.michisuji.meeting.opinion.OpinionWalk;
import jp.michisuji.meeting.point.OpenPoint;
import jp.michisuji.meeting.sitting.SittingConfirmed;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.DateEntry;
import jp.michisuji.workflow.ProcessRuns;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** 意見への回答。どの終わり方でも、答えのないまま残らない。 */
@ApplicationTest
class OpinionAnswerProcessTest {

    private static final String 別の課長 = "shiba-machizukuri-kacho";

    @Autowired
    private WorkItems workItems;

    @Autowired
    private OpinionWalk walk;

    @Autowired
    private OpinionDesk desk;

    @Autowired
    private OpinionAsking asking;

    @Autowired
    private Opinions opinions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private ProgressTable progress;

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private AuditLog audit;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void 日付を例示の日にする() {
        clock.reset();
    }

    @Test
    void 受け持つ職に期日の仕事が届き_回答を事務局が確かめて終わる() {
        long id = walk.raise(OpinionWalk.OWNER);
        WorkItem task = walk.task(id);
        assertThat(task.step()).isEqualTo("意見に回答する");
        assertThat(task.postCode()).isEqualTo(OpinionWalk.OWNER);
        assertThat(task.subject().detail()).isEqualTo("支所長の位置づけは。");
        assertThat(task.due().date()).isEqualTo(OpinionWalk.DUE);
        assertThat(task.due().reason()).isEqualTo("意見への回答の期日（令和7年9月17日（水））の当日");

        walk.answer(id, "ANSWER", form -> form.setText("部長級に据え置く。"));
        assertThat(walk.task(id).postCode()).isEqualTo("kaikaku");
        assertThat(walk.opinion(id).unchecked()).isTrue();
        walk.check(id, "ACCEPT", form -> {});

        Opinion settled = walk.opinion(id);
        assertThat(walk.open(id)).isEmpty();
        assertThat(settled.state()).isEqualTo(OpinionState.ANSWERED);
        assertThat(settled.settled()).isTrue();
        assertThat(settled.answerer()).isEqualTo("人事課長");
        assertThat(runs.running(settled.charge().processInstanceId())).isFalse();
        assertThat(acts(id)).contains("opinion.raise", "opinion.hand", "opinion.answer", "opinion.check");
    }

    @Test
    void 期日を決めずに載せると_会議の日の10開庁日後になる() {
        long id = walk.raise(walk.sitting(Sitting.State.HELD), OpinionWalk.OWNER, null);

        assertThat(walk.task(id).due().date()).isEqualTo(LocalDate.of(2025, 9, 18));
    }

    @Test
    void 対応中とすると_書きかけの回答を下書きに残して_新しい期日でもう一度届く() {
        long id = walk.raise(OpinionWalk.OWNER);

        walk.answer(id, "LATER", form -> {
            form.setText("予算が付けば置く。");
            form.setWhy("予算の見込みを待つ");
            form.setUntil(DateEntry.of(LocalDate.of(2025, 10, 1)));
        });

        assertThat(walk.opinion(id).state()).isEqualTo(OpinionState.IN_PROGRESS);
        assertThat(walk.opinion(id).reply().note()).isEqualTo("予算の見込みを待つ");
        assertThat(walk.opinion(id).answer()).isEqualTo("予算が付けば置く。");
        assertThat(walk.task(id).due().date()).isEqualTo(LocalDate.of(2025, 10, 1));
    }

    @Test
    void 別の職へ渡すと_その職に同じ期日で届く() {
        long id = walk.raise(OpinionWalk.OWNER);

        walk.answer(id, "HAND_OVER", form -> {
            form.setPost(別の課長);
            form.setHandWhy("支所の仕事である");
        });

        assertThat(walk.task(id).postCode()).isEqualTo(別の課長);
        assertThat(walk.task(id).due().date()).isEqualTo(OpinionWalk.DUE);
        assertThat(walk.opinion(id).state()).isEqualTo(OpinionState.OPEN);
    }

    @Test
    void 検討事項とすると_事務局が確かめたときに進捗状況表に載る() {
        long id = walk.raise(OpinionWalk.OWNER);
        int before = progress.all().size();

        walk.answer(id, "CONSIDER", form -> form.setText("支所長の級の検討"));
        assertThat(progress.all()).as("確かめるまでは載らない").hasSize(before);
        walk.check(id, "ACCEPT", form -> form.setArea("全体"));

        Opinion considered = walk.opinion(id);
        assertThat(considered.state()).isEqualTo(OpinionState.CONSIDERED);
        assertThat(progress.all())
                .filteredOn(entry -> entry.id().equals(considered.ledTo().entryId()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.area()).isEqualTo("全体");
                    assertThat(entry.openPoint()).isEqualTo("支所長の級の検討");
                    assertThat(entry.ownerPost()).isEqualTo(OpinionWalk.OWNER);
                });
        assertThat(workItems.openOf(
                        OpenPoint.SUBJECT, String.valueOf(considered.ledTo().entryId())))
                .as("要検討事項は受け持つ職の仕事になる")
                .extracting(WorkItem::postCode)
                .containsExactly(OpinionWalk.OWNER);
    }

    @Test
    void 差し戻すと_書いた回答を下書きとして届き直す() {
        long id = walk.raise(OpinionWalk.OWNER);
        walk.answer(id, "ANSWER", form -> form.setText("承知した。"));

        walk.check(id, "SEND_BACK", form -> form.setWhy("何をするのか書くこと"));

        assertThat(walk.opinion(id).state()).isEqualTo(OpinionState.OPEN);
        assertThat(walk.opinion(id).answer()).isEqualTo("承知した。");
        assertThat(walk.opinion(id).reply().note()).isEqualTo("何をするのか書くこと");
        assertThat(walk.task(id).step()).isEqualTo("意見に回答する");
    }

    @Test
    void 受け持つ職を決めずに載せた意見は_決めたときに仕事になる() {
        long id = walk.raise(null);
        assertThat(walk.open(id)).isEmpty();

        desk.charge(id, OpinionWalk.OWNER, OpinionWalk.DUE, 0, Actor.system());

        assertThat(walk.task(id).postCode()).isEqualTo(OpinionWalk.OWNER);
    }

    @Test
    void 会議の記録に書かれただけの意見も_会議が確定すれば仕事になる() {
        long sitting = walk.sitting(Sitting.State.CONFIRMED);
        long id = opinions.add(Opinion.raised(
                new Opinion.Place(sitting, null, null),
                new Opinion.Said("記録に打たれた意見", null),
                new Opinion.Charge(OpinionWalk.OWNER, null, null)));

        events.publishEvent(new SittingConfirmed(sitting));
        asking.askAll(sitting, Actor.system());

        assertThat(walk.open(id))
                .singleElement()
                .satisfies(task -> assertThat(task.due().date()).isEqualTo(LocalDate.of(2025, 9, 18)));
    }

    @Test
    void 職と期日を変えると_開いている仕事が移り_期限も動く() {
        long id = walk.raise(OpinionWalk.OWNER);
        String task = walk.task(id).taskId();

        desk.charge(id, 別の課長, LocalDate.of(2025, 9, 24), walk.opinion(id).version(), Actor.system());

        assertThat(walk.task(id).taskId()).isEqualTo(task);
        assertThat(walk.task(id).postCode()).isEqualTo(別の課長);
        assertThat(walk.task(id).due().date()).isEqualTo(LocalDate.of(2025, 9, 24));
    }

    @Test
    void 会議の最中でも取り下げられ_仕事は消える() {
        long id = walk.raise(walk.sitting(Sitting.State.HELD), OpinionWalk.OWNER, null);

        walk.withdraw(id);

        assertThat(walk.open(id)).isEmpty();
        assertThat(walk.opinion(id).state()).isEqualTo(OpinionState.WITHDRAWN);
        assertThat(runs.running(walk.opinion(id).charge().processInstanceId())).isFalse();
    }

    @Test
    void 回答のあと確かめる前でも取り下げられる() {
        long id = walk.raise(OpinionWalk.OWNER);
        walk.answer(id, "ANSWER", form -> form.setText("承知した。"));

        walk.withdraw(id);

        assertThat(walk.open(id)).isEmpty();
        assertThat(walk.opinion(id).state()).isEqualTo(OpinionState.WITHDRAWN);
    }

    @Test
    void 済んだ意見や_先に変えられた意見は変えられない() {
        long id = walk.raise(OpinionWalk.OWNER);
        int version = walk.opinion(id).version();
        walk.answer(id, "ANSWER", form -> form.setText("承知した。"));
        walk.check(id, "ACCEPT", form -> {});

        assertThatThrownBy(() -> desk.withdraw(id, "遅い", version, Actor.system()))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("先に");
        assertThatThrownBy(() -> desk.withdraw(id, "遅い", walk.opinion(id).version(), Actor.system()))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("既に済んで");
    }

    private java.util.List<String> acts(long id) {
        return audit.ofSubject("opinion", String.valueOf(id)).stream()
                .map(AuditEntry::action)
                .toList();
    }
}
