package jp.michisuji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.workflow.Diagrams.Diagram;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 図の書き方。人が画面と Modeler で見る図が、どれも同じ決まりで書かれていることを守る。 */
class BpmnConventionsTest {

    private static final int MOST_NODES = 27;
    private static final String JAPANESE = "(?s).*[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}].*";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Path FORMS = Path.of("forms");
    private static final String GENERIC = "generic";

    static List<Diagram> diagrams() {
        return Diagrams.all();
    }

    @Test
    void 図の名は重ならない() {
        assertThat(diagrams()).isNotEmpty().extracting(Diagram::fileName).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void 一枚に一つの実行できるプロセスがありファイルの名を識別子とする(Diagram diagram) {
        Process process = processOf(diagram);
        assertThat(process.getId()).isEqualTo(diagram.key());
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getName()).matches(JAPANESE);
        assertThat(process.getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(process.getDocumentations()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void どの要素も日本語の名を持つ(Diagram diagram) {
        assertThat(nodes(diagram))
                .allSatisfy(node ->
                        assertThat(node.getName()).as(node.getId()).isNotNull().matches(JAPANESE));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void 分かれる道には答えが書いてある(Diagram diagram) {
        Stream<SequenceFlow> answers = elements(diagram, ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .flatMap(gateway -> gateway.getOutgoing().stream().filter(flow -> flow != gateway.getDefault()));
        assertThat(answers)
                .allSatisfy(flow ->
                        assertThat(flow.getName()).as(flow.getId()).isNotNull().matches(JAPANESE));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void 要素の識別子は種類から始まる(Diagram diagram) {
        assertThat(nodes(diagram))
                .allSatisfy(node -> assertThat(node.getId()).matches(prefix(node) + "_[a-z][A-Za-z0-9]*"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void 人の作業は届け先の職と作業の名から決まる様式を持つ(Diagram diagram) {
        assertThat(elements(diagram, UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaCandidateGroups()).as(task.getId()).isNotBlank();
            if (!generic(task)) {
                assertThat(task.getCamundaFormKey()).isEqualTo(formKey(diagram, task));
                assertThat(FORMS.resolve(task.getCamundaFormKey() + ".html")).isRegularFile();
            }
        });
    }

    @Test
    void どの様式にも使う作業がある() throws IOException {
        Set<String> wanted = diagrams().stream()
                .flatMap(diagram -> elements(diagram, UserTask.class).stream())
                .map(UserTask::getCamundaFormKey)
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(FORMS)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> FORMS.relativize(file).toString().replace(".html", ""))
                            .filter(form -> !form.equals(GENERIC)))
                    .allSatisfy(form -> assertThat(wanted).contains(form));
        }
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void 自動の作業は名から決まる部品を呼ぶ(Diagram diagram) {
        assertThat(elements(diagram, ServiceTask.class)).allSatisfy(task -> {
            String name = task.getId().replace("serviceTask_", "");
            assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + name + "Delegate}");
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void 台本も型の名指しもXMLの注釈もない(Diagram diagram) {
        assertThat(elements(diagram, ScriptTask.class)).isEmpty();
        assertThat(diagram.source()).doesNotContain("<!--", "camunda:script", "scriptFormat");
        assertThat(attributes(diagram.model().getDocument().getRootElement())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void 一枚の図は一目で読める大きさに収まる(Diagram diagram) {
        assertThat(processOf(diagram).getFlowElements().stream().filter(FlowNode.class::isInstance))
                .hasSizeLessThanOrEqualTo(MOST_NODES);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void すべての要素と矢印が描かれている(Diagram diagram) {
        assertThat(shapes(diagram).stream().map(shape -> shape.getBpmnElement().getId()))
                .containsExactlyInAnyOrderElementsOf(ids(nodes(diagram)));
        assertThat(elements(diagram, BpmnEdge.class).stream()
                        .map(edge -> edge.getBpmnElement().getId()))
                .containsExactlyInAnyOrderElementsOf(ids(elements(diagram, SequenceFlow.class)));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void 矢印は要素の縁から縁へ引かれている(Diagram diagram) {
        assertThat(elements(diagram, BpmnEdge.class)).allSatisfy(edge -> {
            SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
            List<Waypoint> points = List.copyOf(edge.getWaypoints());
            assertThat(touches(bounds(flow.getSource()), points.get(0)))
                    .as(flow.getId() + " の始まり")
                    .isTrue();
            assertThat(touches(bounds(flow.getTarget()), points.get(points.size() - 1)))
                    .as(flow.getId() + " の終わり")
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void 要素は重ならない(Diagram diagram) {
        List<FlowNode> nodes = List.copyOf(nodes(diagram));
        for (FlowNode one : nodes) {
            assertThat(nodes)
                    .filteredOn(other -> other != one && !belongTogether(one, other))
                    .as(one.getId())
                    .noneMatch(other -> overlap(bounds(one), bounds(other)));
        }
    }

    private static Process processOf(Diagram diagram) {
        Collection<Process> processes = elements(diagram, Process.class);
        assertThat(processes).hasSize(1);
        return processes.iterator().next();
    }

    private static <T extends BpmnModelElementInstance> Collection<T> elements(Diagram diagram, Class<T> type) {
        return diagram.model().getModelElementsByType(type);
    }

    private static Collection<FlowNode> nodes(Diagram diagram) {
        return elements(diagram, FlowNode.class);
    }

    private static Collection<BpmnShape> shapes(Diagram diagram) {
        return elements(diagram, BpmnShape.class);
    }

    private static List<String> ids(Collection<? extends org.camunda.bpm.model.bpmn.instance.BaseElement> elements) {
        return elements.stream()
                .map(org.camunda.bpm.model.bpmn.instance.BaseElement::getId)
                .toList();
    }

    private static String prefix(FlowNode node) {
        if (node instanceof Event) {
            return "event";
        }
        return node instanceof Gateway ? "gateway" : node.getElementType().getTypeName();
    }

    private static boolean generic(UserTask task) {
        return task.getExtensionElements() != null
                && !task.getExtensionElements()
                        .getChildElementsByType(CamundaFormData.class)
                        .isEmpty();
    }

    private static String formKey(Diagram diagram, UserTask task) {
        String name = task.getId().replace("userTask_", "");
        return diagram.key() + "/" + name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static List<String> attributes(DomElement element) {
        Stream<String> own = Stream.of("class", "resource")
                .filter(name -> element.hasAttribute(CAMUNDA, name))
                .map(name -> element.getLocalName() + " の camunda:" + name);
        boolean camunda = CAMUNDA.equals(element.getNamespaceURI());
        Stream<String> plain = Stream.of("class")
                .filter(name -> camunda && element.hasAttribute(name))
                .map(name -> element.getLocalName() + " の " + name);
        Stream<String> below = element.getChildElements().stream().flatMap(child -> attributes(child).stream());
        return Stream.of(own, plain, below).flatMap(found -> found).toList();
    }

    /** 境界イベントとその宿主、サブプロセスとその中身。 */
    private static boolean belongTogether(FlowNode one, FlowNode other) {
        return attached(one, other) || attached(other, one) || inside(one, other) || inside(other, one);
    }

    private static boolean attached(FlowNode event, FlowNode host) {
        return event instanceof BoundaryEvent boundary && boundary.getAttachedTo() == host;
    }

    private static boolean inside(FlowNode child, FlowNode parent) {
        return child.getParentElement() == parent;
    }

    private static Bounds bounds(FlowNode node) {
        return ((BpmnShape) node.getDiagramElement()).getBounds();
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getX() < right(other)
                && other.getX() < right(one)
                && one.getY() < bottom(other)
                && other.getY() < bottom(one);
    }

    /** 縁から一画素の内に触れていて、中へ深く入っていない。 */
    private static boolean touches(Bounds box, Waypoint point) {
        boolean within = point.getX() >= box.getX() - 1
                && point.getX() <= right(box) + 1
                && point.getY() >= box.getY() - 1
                && point.getY() <= bottom(box) + 1;
        boolean deep = point.getX() > box.getX() + 1
                && point.getX() < right(box) - 1
                && point.getY() > box.getY() + 1
                && point.getY() < bottom(box) - 1;
        return within && !deep;
    }

    private static double right(Bounds box) {
        return box.getX() + box.getWidth();
    }

    private static double bottom(Bounds box) {
        return box.getY() + box.getHeight();
    }
}
