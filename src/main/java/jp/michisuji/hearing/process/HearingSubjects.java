package jp.michisuji.hearing.process;

import java.util.List;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.workflow.TaskContext;
import jp.michisuji.workflow.WorkSubject;
import jp.michisuji.workflow.WorkSubjects;
import org.springframework.stereotype.Component;

/** 聴取の仕事の主題。どの団体への、あるいは職員への説明か。 */
@Component
class HearingSubjects implements WorkSubjects {

    private final Hearings hearings;

    HearingSubjects(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public List<String> processKeys() {
        return List.of("group-hearing", "staff-briefing");
    }

    @Override
    public WorkSubject subjectOf(TaskContext task) {
        Hearing hearing = hearings.get(task.number(HearingVariables.HEARING_ID));
        return new WorkSubject("hearing", String.valueOf(hearing.id()), hearing.itemId(), hearing.title(), null);
    }
}
