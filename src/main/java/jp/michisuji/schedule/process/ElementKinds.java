package jp.michisuji.schedule.process;

import jp.michisuji.schedule.outline.Diagram.Kind;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ComplexGateway;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** 図の要素の種類の読み方。 */
final class ElementKinds {

    private ElementKinds() {}

    static Kind of(FlowNode node) {
        if (node instanceof UserTask) {
            return Kind.TASK;
        }
        if (node instanceof CallActivity) {
            return Kind.CALL;
        }
        if (node instanceof IntermediateCatchEvent event) {
            boolean timed = event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
            return timed ? Kind.TIMER : Kind.WAIT;
        }
        if (node instanceof ReceiveTask) {
            return Kind.WAIT;
        }
        if (node instanceof StartEvent) {
            return Kind.START;
        }
        return node instanceof SubProcess ? Kind.SUB_PROCESS : gateway(node);
    }

    private static Kind gateway(FlowNode node) {
        if (node instanceof ExclusiveGateway) {
            return Kind.EXCLUSIVE;
        }
        if (node instanceof EventBasedGateway) {
            return Kind.EVENT_BASED;
        }
        return node instanceof InclusiveGateway || node instanceof ComplexGateway ? Kind.INCLUSIVE : Kind.PASSING;
    }
}
