package jp.michisuji.schedule.process;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.schedule.outline.Diagram;
import jp.michisuji.schedule.outline.Diagram.Element;
import jp.michisuji.schedule.outline.Diagram.Flow;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * 図の読み手。モデルから、計画に要る骨組みだけを写す。
 *
 * <p>印は Modeler の「Extension properties」に書く。線の {@code planned=true} は計画の道、出来事の {@code awaits=要素の符号} は、その要素が
 * 終わると来る知らせであることを言う。部品に尋ねる条件の線は、計画で代わりに使う条件を {@code planned=${…}} に書ける。
 */
final class DiagramReader {

    private static final String PLANNED = "planned";
    private static final String AWAITS = "awaits";

    private final BpmnModelInstance model;

    DiagramReader(BpmnModelInstance model) {
        this.model = model;
    }

    Diagram read() {
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        return new Diagram(
                process.getId(),
                words(process.getName()),
                model.getModelElementsByType(FlowNode.class).stream()
                        .filter(DiagramReader::plannable)
                        .map(DiagramReader::element)
                        .toList(),
                model.getModelElementsByType(SequenceFlow.class).stream()
                        .filter(flow -> plannable(flow.getSource()))
                        .map(DiagramReader::flow)
                        .toList());
    }

    private static boolean plannable(FlowNode node) {
        return !(node instanceof BoundaryEvent)
                && scopes(node).noneMatch(SubProcess::triggeredByEvent)
                && !(node instanceof SubProcess inner && inner.triggeredByEvent());
    }

    private static Stream<SubProcess> scopes(ModelElementInstance element) {
        return Stream.iterate(element.getParentElement(), Objects::nonNull, ModelElementInstance::getParentElement)
                .filter(SubProcess.class::isInstance)
                .map(SubProcess.class::cast);
    }

    private static Element element(FlowNode node) {
        return new Element(
                node.getId(),
                words(node.getName() == null ? node.getId() : node.getName()),
                ElementKinds.of(node),
                scopes(node).findFirst().map(SubProcess::getId).orElse(null),
                node instanceof CallActivity call ? Calls.of(call) : null,
                many(node),
                Optional.ofNullable(standard(node)).map(SequenceFlow::getId).orElse(null),
                awaits(node));
    }

    private static boolean many(FlowNode node) {
        return node instanceof Activity activity
                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
    }

    private static SequenceFlow standard(FlowNode node) {
        if (node instanceof ExclusiveGateway gateway) {
            return gateway.getDefault();
        }
        if (node instanceof InclusiveGateway gateway) {
            return gateway.getDefault();
        }
        return node instanceof Activity activity ? activity.getDefault() : null;
    }

    private static Set<String> awaits(FlowNode node) {
        return property(node, AWAITS)
                .flatMap(ids -> Stream.of(ids.strip().split("[\\s,]+")))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Flow flow(SequenceFlow flow) {
        return new Flow(
                flow.getId(),
                flow.getName() == null ? null : words(flow.getName()),
                flow.getSource().getId(),
                flow.getTarget().getId(),
                condition(flow),
                property(flow, PLANNED).anyMatch("true"::equals));
    }

    private static String condition(SequenceFlow flow) {
        return property(flow, PLANNED)
                .filter(words -> words.startsWith("${"))
                .findFirst()
                .orElseGet(() -> Optional.ofNullable(flow.getConditionExpression())
                        .map(ModelElementInstance::getTextContent)
                        .orElse(null));
    }

    private static Stream<String> property(BaseElement element, String name) {
        return element.getExtensionElements() == null
                ? Stream.empty()
                : element.getExtensionElements().getChildElementsByType(CamundaProperties.class).stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .filter(property -> name.equals(property.getCamundaName()))
                        .map(CamundaProperty::getCamundaValue)
                        .filter(Objects::nonNull);
    }

    /** 図の名は、図で読めるように行を折ってある。 */
    private static String words(String name) {
        return name == null ? "" : name.replaceAll("\\s*\\R\\s*", "");
    }
}
