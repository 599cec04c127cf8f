package jp.michisuji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

<<<<<<< HEAD
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
=======
import java.util.Collection;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
>>>>>>> diagrams
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
<<<<<<< HEAD
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.DomElement;
=======
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
>>>>>>> diagrams
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

<<<<<<< HEAD
/** 図の書き方。人が画面と Modeler で見る図が、どれも同じ決まりで書かれていることを守る。 */
class BpmnConventionsTest {

    private static final int MOST_NODES = 27;
    private static final String JAPANESE = ".*[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}].*";
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
=======
/** 図の約束。読む人にも、動かす側にも、名だけで分かるようにする。 */
class BpmnConventionsTest {

    private static final Pattern JAPANESE =
            Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]", Pattern.UNICODE_CHARACTER_CLASS);

    /** 一目で見渡せる数。これを超える図は分ける。 */
    private static final int MOST_NODES = 27;

    @Test
    void 図のファイル名は重ならない() {
        assertThat(Diagram.all().map(diagram -> diagram.file().getFileName()))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagram#all")
    void 図は規格に合う(Diagram diagram) {
        Bpmn.validateModel(diagram.model());
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagram#all")
    void 一枚の図に一つのプロセスがあり_ファイル名はその_id_である(Diagram diagram) {
        assertThat(diagram.each(Process.class)).hasSize(1);
        assertThat(diagram.file()).hasFileName(diagram.process().getId() + ".bpmn");
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagram#all")
    void プロセスは実行でき_版の札と履歴を残す期間を持つ(Diagram diagram) {
        Process process = diagram.process();
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaVersionTag()).matches("[1-9][0-9]*");
        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P[1-9][0-9]*D");
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagram#all")
    void プロセスとすべての要素に日本語の名がある(Diagram diagram) {
        assertThat(diagram.process().getName()).containsPattern(JAPANESE);
        assertThat(diagram.each(FlowNode.class))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).containsPattern(JAPANESE));
        assertThat(diagram.each(SequenceFlow.class))
                .filteredOn(flow -> flow.getName() != null)
                .allSatisfy(flow -> assertThat(flow.getName()).as(flow.getId()).containsPattern(JAPANESE));
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagram#all")
    void 問いとなる分岐の名は問いで_出る線はどれも答えを名に持つ(Diagram diagram) {
        assertThat(diagram.each(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> {
                    assertThat(gateway.getName()).endsWith("？");
                    assertThat(gateway.getOutgoing())
                            .extracting(SequenceFlow::getName)
                            .doesNotContainNull()
                            .doesNotHaveDuplicates();
                });
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagram#all")
    void 分岐から出る線は_条件を持つか_既定である(Diagram diagram) {
        assertThat(diagram.each(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> assertThat(gateway.getOutgoing())
                        .allMatch(flow -> flow.getConditionExpression() != null ^ flow.equals(gateway.getDefault())));
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagram#all")
    void 並行の分岐は_分けるか合わせるかのどちらかだけをする(Diagram diagram) {
        assertThat(diagram.each(ParallelGateway.class))
                .allMatch(gateway -> gateway.getIncoming().size() == 1
                        ^ gateway.getOutgoing().size() == 1);
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagram#all")
    void 要素の_id_は種類と役割からなる(Diagram diagram) {
        assertThat(diagram.each(FlowNode.class))
                .allSatisfy(node -> assertThat(node.getId()).matches(BpmnNames.prefix(node) + "[a-z][A-Za-z0-9]*"));
        assertThat(diagram.each(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getId()).matches("flow_[a-z][A-Za-z0-9_]*"));
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagram#all")
    void 人の仕事の様式は名から導かれ_届け先の職がある(Diagram diagram) {
        assertThat(diagram.each(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaCandidateGroups()).as(task.getId()).isNotBlank();
            assertThat(task.getCamundaFormKey())
                    .isEqualTo(
                            hasEngineForm(task)
                                    ? null
                                    : BpmnNames.formKey(diagram.process().getId(), task));
        });
    }

    /** 様式をエンジンの項目だけで書いた仕事は、共通の様式で開く。 */
    private static boolean hasEngineForm(UserTask task) {
        ExtensionElements extensions = task.getExtensionElements();
        return extensions != null
                && !extensions
                        .getElementsQuery()
                        .filterByType(CamundaFormData.class)
                        .list()
                        .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagram#all")
    void 自動の仕事は名から導かれる部品だけを呼ぶ(Diagram diagram) {
        assertThat(diagram.each(ScriptTask.class)).isEmpty();
        assertThat(diagram.each(ServiceTask.class)).allSatisfy(task -> assertThat(task.getCamundaDelegateExpression())
                .isEqualTo("${" + BpmnNames.role(task) + "Delegate}"));
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagram#all")
    void プロセスと人の仕事に_何をなぜするかの説明がある(Diagram diagram) {
        assertExplained(diagram.each(Process.class));
        assertExplained(diagram.each(UserTask.class));
    }

    private static void assertExplained(Collection<? extends BaseElement> elements) {
        assertThat(elements).allSatisfy(element -> assertThat(element.getDocumentations())
                .as(element.getId())
                .singleElement()
                .satisfies(
                        text -> assertThat(text.getTextContent()).endsWith("。").hasSizeGreaterThan(40)));
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagram#all")
    void 一枚の図は一目で見渡せる(Diagram diagram) {
        assertThat(diagram.each(FlowNode.class))
                .filteredOn(node -> !(node instanceof SubProcess))
                .hasSizeLessThanOrEqualTo(MOST_NODES);
>>>>>>> diagrams
    }
}
