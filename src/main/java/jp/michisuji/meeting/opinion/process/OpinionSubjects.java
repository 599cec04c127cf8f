package jp.michisuji.meeting.opinion.process;

import java.util.List;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.opinion.OpinionBoard;
import jp.michisuji.workflow.TaskContext;
import jp.michisuji.workflow.WorkSubject;
import jp.michisuji.workflow.WorkSubjects;
import org.springframework.stereotype.Component;

/** 意見への回答の仕事の主題。どの会議の何番の意見か。 */
@Component
class OpinionSubjects implements WorkSubjects {

    private final Opinions opinions;
    private final Sittings sittings;
    private final Bodies bodies;

    OpinionSubjects(Opinions opinions, Sittings sittings, Bodies bodies) {
        this.opinions = opinions;
        this.sittings = sittings;
        this.bodies = bodies;
    }

    @Override
    public List<String> processKeys() {
        return List.of("opinion-answer");
    }

    @Override
    public WorkSubject subjectOf(TaskContext task) {
        Opinion it = opinions.get(task.number(OpinionVariables.OPINION_ID));
        Sitting sitting = sittings.get(it.place().sittingId());
        return new WorkSubject(
                        OpinionBoard.SUBJECT,
                        String.valueOf(it.id()),
                        null,
                        sitting.title() + "の意見・指摘事項 " + it.label(),
                        bodies.get(sitting.bodyCode()).name())
                .about(it.body(), String.valueOf(it.id()));
    }
}
