package jp.michisuji.workflow;

import java.util.Locale;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** 図の要素の名から導かれる名。 */
final class BpmnNames {

    private BpmnNames() {}

    /** 種類ごとの前置き。活動は要素の種類そのもの、出来事と分岐は種類を分けない。 */
    static String prefix(FlowNode node) {
        if (node instanceof Event) {
            return "event_";
        }
        return node instanceof Gateway ? "gateway_" : node.getElementType().getTypeName() + "_";
    }

    /** 前置きを除いた役割。 */
    static String role(FlowNode node) {
        return node.getId().substring(prefix(node).length());
    }

    /** {@code userTask_submitPaper} は {@code deliberation} の中で {@code deliberation/submit-paper} になる。 */
    static String formKey(String process, UserTask task) {
        String words = role(task).replaceAll("(?<=[a-z0-9])([A-Z])", "-$1");
        return process + "/" + words.toLowerCase(Locale.ROOT);
    }
}
