package jp.michisuji.meeting.process;

import jp.michisuji.meeting.PaperOverdue;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;

/** 資料の提出が遅れていることを改革担当に知らせる。 */
@ProcessBean
class NotifyOverduePaperDelegate implements JavaDelegate {

    private final ApplicationEventPublisher events;

    NotifyOverduePaperDelegate(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        events.publishEvent(new PaperOverdue(DeliberationVariables.deliberationId(execution)));
    }
}
