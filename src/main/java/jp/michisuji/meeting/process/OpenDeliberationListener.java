package jp.michisuji.meeting.process;

import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.DeliberatedItems;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Preparation;
import jp.michisuji.meeting.ReformOffice;
import jp.michisuji.workflow.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** 審議を開き、仕事の届け先の職を決める。 */
@ProcessBean
class OpenDeliberationListener implements ExecutionListener {

    private final Preparation preparation;
    private final DeliberatedItems items;
    private final Bodies bodies;
    private final ReformOffice office;

    OpenDeliberationListener(Preparation preparation, DeliberatedItems items, Bodies bodies, ReformOffice office) {
        this.preparation = preparation;
        this.items = items;
        this.bodies = bodies;
        this.office = office;
    }

    @Override
    public void notify(DelegateExecution execution) {
        long itemId = DeliberationVariables.itemId(execution);
        Deliberation opened = preparation.open(itemId, DeliberationVariables.stage(execution));
        execution.setVariable(DeliberationVariables.DELIBERATION_ID, opened.id());
        execution.setVariable(
                DeliberationVariables.OWNER_POST, items.item(itemId).ownerPost());
        execution.setVariable(
                DeliberationVariables.SECRETARIAT_POST,
                bodies.get(opened.bodyCode()).secretariatPost());
        execution.setVariable(DeliberationVariables.REFORM_OFFICE_POST, office.officePost());
    }
}
