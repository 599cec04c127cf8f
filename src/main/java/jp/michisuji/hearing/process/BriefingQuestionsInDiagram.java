package jp.michisuji.hearing.process;

import jp.michisuji.hearing.briefing.BriefingQuestions;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** 説明会の図が尋ねる、答えのない質問。 */
@ProcessBean
public class BriefingQuestionsInDiagram {

    private final BriefingQuestions questions;

    BriefingQuestionsInDiagram(BriefingQuestions questions) {
        this.questions = questions;
    }

    public boolean remain(DelegateExecution execution) {
        return questions.remain(HearingVariables.hearingId(execution));
    }
}
