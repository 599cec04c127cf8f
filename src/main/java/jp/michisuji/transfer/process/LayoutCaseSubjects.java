package jp.michisuji.transfer.process;

import java.util.List;
import jp.michisuji.transfer.LayoutCase;
import jp.michisuji.transfer.LayoutCases;
import jp.michisuji.workflow.TaskContext;
import jp.michisuji.workflow.WorkSubject;
import jp.michisuji.workflow.WorkSubjects;
import org.springframework.stereotype.Component;

/** まとめた移転の仕事の主題。 */
@Component
class LayoutCaseSubjects implements WorkSubjects {

    private final LayoutCases cases;

    LayoutCaseSubjects(LayoutCases cases) {
        this.cases = cases;
    }

    @Override
    public List<String> processKeys() {
        return List.of(LayoutCase.SUBJECT);
    }

    @Override
    public WorkSubject subjectOf(TaskContext task) {
        LayoutCase layoutCase = cases.get(task.number(LayoutVariables.CASE_ID));
        return new WorkSubject(LayoutCase.SUBJECT, String.valueOf(layoutCase.id()), null, layoutCase.name(), null);
    }
}
