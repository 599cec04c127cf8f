package jp.michisuji.workflow.process;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** 図の門番。図から任意のコードを走らせる書き方を、配備のときに断る。 */
public class PackedProcessGuard extends AbstractBpmnParseListener {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    @Override
    public void parseScriptTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        throw refused(activity, "スクリプトタスクは使えない");
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        check(element, activity);
    }

    @Override
    public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        check(element, activity);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        check(element, activity);
    }

    private static void check(Element element, ActivityImpl activity) {
        if (element.attributeNS(CAMUNDA_NS, "class") != null) {
            throw refused(activity, "camunda:class は使えない");
        }
        String expression = element.attributeNS(CAMUNDA_NS, "expression");
        if (expression != null && expression.contains("getClass")) {
            throw refused(activity, "式から型に触れられない");
        }
    }

    private static final org.camunda.bpm.engine.impl.util.xml.Namespace CAMUNDA_NS =
            new org.camunda.bpm.engine.impl.util.xml.Namespace(CAMUNDA);

    private static ProcessEngineException refused(ActivityImpl activity, String reason) {
        return new ProcessEngineException("図の要素 " + activity.getId() + ": " + reason);
    }
}
