package jp.michisuji.meeting.process;

import java.util.List;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.sitting.MinutesReview;
import jp.michisuji.workflow.TaskContext;
import jp.michisuji.workflow.WorkSubject;
import jp.michisuji.workflow.WorkSubjects;
import org.springframework.stereotype.Component;

/** 要旨の確認の仕事の主題。どの会議の要旨か。 */
@Component
class MinutesSubjects implements WorkSubjects {

    static final String TYPE = "minutes";

    private final Sittings sittings;
    private final Bodies bodies;

    MinutesSubjects(Sittings sittings, Bodies bodies) {
        this.sittings = sittings;
        this.bodies = bodies;
    }

    @Override
    public List<String> processKeys() {
        return List.of(MinutesReview.PROCESS);
    }

    @Override
    public WorkSubject subjectOf(TaskContext task) {
        Sitting sitting = sittings.get(task.number(MinutesVariables.SITTING_ID));
        return new WorkSubject(
                TYPE,
                String.valueOf(sitting.id()),
                null,
                sitting.title(),
                bodies.get(sitting.bodyCode()).name());
    }
}
