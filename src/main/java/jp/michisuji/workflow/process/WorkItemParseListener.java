package jp.michisuji.workflow.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** すべての人手タスクに、台帳へ書く聞き手を付ける。図の側では何も書かなくてよい。 */
public class WorkItemParseListener extends AbstractBpmnParseListener {

    private final TaskListener recorder;

    public WorkItemParseListener(Supplier<? extends TaskListener> recorder) {
        this.recorder = task -> recorder.get().notify(task);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, recorder);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, recorder);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, recorder);
    }
}
