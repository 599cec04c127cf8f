package jp.michisuji.hearing.process;

import java.util.List;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingOpinion;
import jp.michisuji.hearing.HearingOpinions;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.LateOpinions;
import jp.michisuji.hearing.OfficeAttendances;
import jp.michisuji.workflow.TaskContext;
import jp.michisuji.workflow.WorkSubject;
import jp.michisuji.workflow.WorkSubjects;
import org.springframework.stereotype.Component;

/** 聴取の仕事の主題。どの団体への、あるいは職員への説明か。 */
@Component
class HearingSubjects implements WorkSubjects {

    private final Hearings hearings;
    private final HearingOpinions opinions;
    private final OfficeAttendances attendances;

    HearingSubjects(Hearings hearings, HearingOpinions opinions, OfficeAttendances attendances) {
        this.hearings = hearings;
        this.opinions = opinions;
        this.attendances = attendances;
    }

    @Override
    public List<String> processKeys() {
        return List.of("group-hearing", "staff-briefing", LateOpinions.PROCESS, "office-attendance");
    }

    @Override
    public WorkSubject subjectOf(TaskContext task) {
        Hearing hearing = hearings.get(task.number(HearingVariables.HEARING_ID));
        WorkSubject subject =
                new WorkSubject("hearing", String.valueOf(hearing.id()), hearing.itemId(), hearing.title(), null);
        if (task.has(HearingVariables.OPINION_ID)) {
            HearingOpinion opinion = opinions.get(task.number(HearingVariables.OPINION_ID));
            return subject.about(opinion.body(), String.valueOf(opinion.id()));
        }
        return attendances
                .openOf(hearing.id())
                .filter(request -> "office-attendance".equals(task.processKey()))
                .map(request -> subject.about(request.reason(), String.valueOf(request.id())))
                .orElse(subject);
    }
}
