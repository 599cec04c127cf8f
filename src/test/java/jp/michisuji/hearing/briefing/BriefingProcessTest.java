package jp.michisuji.hearing.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.web.AnswerQuestions;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Walk;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.DeployedDiagrams;
import jp.michisuji.workflow.ProcessMigrations;
import jp.michisuji.workflow.ProcessRuns;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** 職員向け説明会の手続。回ごとの人数を数え、すべての質問に答えるまで終わらない。 */
@ApplicationTest
class BriefingProcessTest {

    @Autowired
    DeployedDiagrams diagrams;

    @Autowired
    BriefingRoom room;

    @Autowired
    Walk walk;

    @Autowired
    Hearings hearings;

    @Autowired
    Briefings briefings;

    @Autowired
    BriefingSessions sessions;

    @Autowired
    BriefingQuestions questions;

    @Autowired
    SessionPlanning planning;

    @Autowired
    ProcessRuns runs;

    @Autowired
    ProcessMigrations migrations;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    MovableClock clock;

    private long briefing;

    @BeforeEach
    void 説明会を起こす() {
        briefing = room.open();
    }

    @AfterEach
    void 日付を戻す() {
        clock.reset();
    }

    @Test
    void 質問がなければ意見の整理で終わり_質問は締め切る() {
        room.start(briefing);
        room.arrange();
        room.hold(form -> {});
        room.summarise();

        assertThat(walk.steps(room.item())).isEmpty();
        assertThat(briefings.closed(hearings.get(briefing))).isTrue();
        assertThatThrownBy(() -> questions.ask(briefing, "遅れた質問", Actor.system()))
                .isInstanceOf(ConflictException.class)
                .hasMessage("この説明会はもう終わっています。");
    }

    @Test
    void 答えのない質問が残れば_答えるまで終わらない() {
        room.start(briefing);
        room.arrange();
        questions.ask(briefing, "席は減るのか", Actor.system());
        room.hold(form -> {});
        room.summarise();

        assertThat(walk.steps(room.item())).containsExactly("残った質問に答える");
        assertThat(walk.task(room.item(), "残った質問に答える").postCode()).isEqualTo(BriefingRoom.EXPLAINER);
        questions.ask(briefing, "いつ移るのか", Actor.system());
        answer("減らない", "来年4月");

        assertThat(walk.steps(room.item())).isEmpty();
        assertThat(questions.of(briefing)).allMatch(BriefingQuestion::answered);
    }

    @Test
    void 答える間に寄せられた質問は_もう一回りして答える() {
        room.start(briefing);
        room.arrange();
        questions.ask(briefing, "席は減るのか", Actor.system());
        room.hold(form -> {});
        room.summarise();
        walk.complete(room.item(), "残った質問に答える", AnswerQuestions.class, form -> {
            form.getAnswers().get(0).setText("減らない");
            questions.ask(briefing, "いつ移るのか", Actor.system());
        });

        assertThat(walk.steps(room.item())).containsExactly("残った質問に答える");
        answer("来年4月");
        assertThat(walk.steps(room.item())).isEmpty();
    }

    @Test
    void 画面で先に答えてあれば_残った質問の仕事は来ない() {
        room.start(briefing);
        room.arrange();
        questions.ask(briefing, "席は減るのか", Actor.system());
        questions.answer(briefing, questions.of(briefing).get(0).id(), "減らない", Actor.system());
        room.hold(form -> {});
        room.summarise();

        assertThat(walk.steps(room.item())).isEmpty();
    }

    @Test
    void 回ごとに出席した人数を記録し_計が説明会の人数になる() {
        long first = room.session(briefing, BriefingRoom.DAY, 40);
        long second = room.session(briefing, BriefingRoom.DAY.plusDays(1), 40);
        room.start(briefing);
        room.arrange();
        room.hold(form -> {
            form.getCounts().get(0).setPeople("１２");
            form.getCounts().get(1).setPeople("7");
        });

        assertThat(sessions.get(briefing, first).attended()).isEqualTo(12);
        assertThat(sessions.get(briefing, second).attended()).isEqualTo(7);
        assertThat(hearings.get(briefing).findings().attendees()).isEqualTo(19);
    }

    @Test
    void 日程の決まった説明会に回を加えると_最後の回の日から期限を数え直す() {
        room.start(briefing);
        room.arrange();
        room.session(briefing, BriefingRoom.DAY.plusDays(2), 40);

        assertThat(hearings.get(briefing).exactDate()).isEqualTo(BriefingRoom.DAY.plusDays(2));
        assertThat(walk.task(room.item(), "実施を記録する").due().reason()).contains("令和7年11月19日（水）");
        BriefingSession added = sessions.of(briefing).get(0);
        planning.cancel(briefing, added.id(), added.version(), "会場の都合", Actor.system());
        assertThat(sessions.get(briefing, added.id()).cancelled()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "userTask_prepareMaterial",
                "userTask_arrangeDate",
                "userTask_recordBriefing",
                "userTask_summarizeOpinions",
                "userTask_replyToStaff"
            })
    void 前の図のどの待ちにいても新しい図へ移り_同じ所で待つ(String activity) {
        diagrams.deploy("earlier/staff-briefing-1.bpmn");
        room.start(briefing);
        Hearing started = hearings.get(briefing);
        if (!activity.equals("userTask_prepareMaterial")) {
            runs.move(started.processInstanceId(), "userTask_prepareMaterial", activity);
        }
        diagrams.deploy("bpmn/hearing/staff-briefing.bpmn");

        assertThat(migrations.run()).isPositive();

        String definition = runtime.createProcessInstanceQuery()
                .processInstanceId(started.processInstanceId())
                .singleResult()
                .getProcessDefinitionId();
        assertThat(repository.getProcessDefinition(definition).getVersionTag()).isEqualTo("2");
        assertThat(runs.currentActivities(started.processInstanceId())).containsExactly(activity);
    }

    private void answer(String... texts) {
        walk.complete(room.item(), "残った質問に答える", AnswerQuestions.class, form -> List.of(texts)
                .forEach(text -> form.getAnswers().stream()
                        .filter(answer -> answer.getText() == null)
                        .findFirst()
                        .orElseThrow()
                        .setText(text)));
    }
}
