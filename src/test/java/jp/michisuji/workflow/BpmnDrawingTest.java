package jp.michisuji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.michisuji.workflow.Diagrams.Diagram;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 図の絵。画面でも作図の道具でも人が見るので、要素と線と文字が重ならずそろっていることを求める。 */
class BpmnDrawingTest {

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void 要素と線はすべて描かれている(Diagram diagram) {
        assertThat(diagram.each(FlowNode.class)).allMatch(node -> node.getDiagramElement() instanceof BpmnShape);
        assertThat(diagram.each(SequenceFlow.class)).allMatch(flow -> flow.getDiagramElement() instanceof BpmnEdge);
        assertThat(diagram.each(BpmnShape.class)).hasSameSizeAs(diagram.each(FlowNode.class));
        assertThat(diagram.each(BpmnEdge.class)).hasSameSizeAs(diagram.each(SequenceFlow.class));
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void 要素は互いに重ならない(Diagram diagram) {
        assertApart(nodes(diagram));
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void 囲みの中の要素は囲みに収まる(Diagram diagram) {
        assertThat(diagram.each(SubProcess.class)).allSatisfy(outer -> assertThat(outer.getFlowElements())
                .filteredOn(FlowNode.class::isInstance)
                .allMatch(inner -> box(outer).holds(box((FlowNode) inner))));
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void 線は要素の縁から縁へ縦横に引かれる(Diagram diagram) {
        assertThat(diagram.each(SequenceFlow.class)).allSatisfy(flow -> {
            List<Waypoint> points = points(flow);
            assertThat(box(flow.getSource()).hasOnEdge(points.get(0)))
                    .as(flow.getId())
                    .isTrue();
            assertThat(box(flow.getTarget()).hasOnEdge(points.get(points.size() - 1)))
                    .as(flow.getId())
                    .isTrue();
            assertThat(segments(flow)).allMatch(line -> line.left() == line.right() || line.top() == line.bottom());
        });
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void 線はほかの要素の上を通らない(Diagram diagram) {
        assertThat(diagram.each(SequenceFlow.class)).allSatisfy(flow -> assertClear(flow, nodes(diagram)));
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void 外に書く名には場所があり_要素にも互いにも重ならない(Diagram diagram) {
        Map<String, Box> boxes = nodes(diagram);
        boxes.putAll(labels(diagram));
        assertApart(boxes);
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void 線は文字の上を通らない(Diagram diagram) {
        assertThat(diagram.each(SequenceFlow.class)).allSatisfy(flow -> assertClear(flow, labels(diagram)));
    }

    private static Map<String, Box> labels(Diagram diagram) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        diagram.each(FlowNode.class).stream()
                .filter(node -> !(node instanceof Activity))
                .forEach(
                        node -> boxes.put("名 " + node.getId(), label(shape(node).getBpmnLabel())));
        diagram.each(SequenceFlow.class).stream()
                .filter(flow -> flow.getName() != null)
                .forEach(flow -> boxes.put(
                        "名 " + flow.getId(), label(flow.getDiagramElement().getBpmnLabel())));
        return boxes;
    }

    private static void assertClear(SequenceFlow flow, Map<String, Box> boxes) {
        assertThat(segments(flow))
                .allSatisfy(line -> boxes.forEach((id, box) -> assertThat(line.overlaps(box))
                        .as(flow.getId() + " / " + id)
                        .isFalse()));
    }

    private static BpmnShape shape(FlowNode node) {
        return (BpmnShape) node.getDiagramElement();
    }

    private static Map<String, Box> nodes(Diagram diagram) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        diagram.each(FlowNode.class).stream()
                .filter(node -> !(node instanceof SubProcess || node instanceof BoundaryEvent))
                .forEach(node -> boxes.put(node.getId(), box(node)));
        return boxes;
    }

    private static void assertApart(Map<String, Box> boxes) {
        List<String> ids = new ArrayList<>(boxes.keySet());
        for (int i = 0; i < ids.size(); i++) {
            for (String other : ids.subList(i + 1, ids.size())) {
                assertThat(boxes.get(ids.get(i)).overlaps(boxes.get(other)))
                        .as(ids.get(i) + " / " + other)
                        .isFalse();
            }
        }
    }

    private static Box box(FlowNode node) {
        return Box.of(shape(node).getBounds());
    }

    private static Box label(BpmnLabel label) {
        return Box.of(label.getBounds());
    }

    private static List<Waypoint> points(SequenceFlow flow) {
        return List.copyOf(flow.getDiagramElement().getWaypoints());
    }

    private static List<Box> segments(SequenceFlow flow) {
        List<Waypoint> points = points(flow);
        return IntStream.range(1, points.size())
                .mapToObj(i -> Box.between(points.get(i - 1), points.get(i)))
                .toList();
    }
}
