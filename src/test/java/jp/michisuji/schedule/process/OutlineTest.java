package jp.michisuji.schedule.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.schedule.outline.Outline;
import jp.michisuji.schedule.outline.Outline.Kind;
import jp.michisuji.schedule.outline.Outline.Node;
import jp.michisuji.schedule.outline.Outlines;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;

/** 計画の道の読み取り。小さな図で、決まりを一つずつ確かめる。 */
class OutlineTest {

    @Test
    void 人の作業は図の順に並び_自動の処理と分岐と終わりは消える() {
        Outline outline = outline(process()
                .startEvent()
                .userTask("a")
                .name("作る")
                .serviceTask("machine")
                .userTask("b")
                .name("出す")
                .endEvent()
                .done());
        assertThat(outline.nodes()).extracting(Node::name).containsExactly("作る", "出す");
        assertThat(after(outline, "b")).containsExactly("a");
        assertThat(outline.first()).extracting(Node::id).containsExactly("a");
        assertThat(outline.last()).extracting(Node::id).containsExactly("b");
        assertThat(outline.ambiguities()).isEmpty();
    }

    @Test
    void 図の中ほどに作業を加えると_道に現れる() {
        AbstractFlowNodeBuilder<?, ?> before = process().startEvent().userTask("a");
        Outline outline =
                outline(before.userTask("added").userTask("b").endEvent().done());
        assertThat(ids(outline)).containsExactly("a", "added", "b");
        assertThat(after(outline, "b")).containsExactly("added");
    }

    @Test
    void 標準の線の先が計画の道である() {
        assertThat(ids(outline(choice("${yes}", true)))).containsExactly("a", "standard");
    }

    @Test
    void 計画の印のある線は標準の線に勝る() {
        BpmnModelInstance model = choice("${yes}", true);
        mark(model, "toOther");
        assertThat(ids(outline(model))).containsExactly("a", "other");
    }

    @Test
    void 分かっている答えは標準の線にも計画の印にも勝る() {
        BpmnModelInstance model = choice("${kind == 'X'}", true);
        assertThat(ids(outline(model, Map.of("kind", "X")))).containsExactly("a", "other");
        assertThat(ids(outline(model, Map.of("kind", "Y")))).containsExactly("a", "standard");
        mark(model, "toOther");
        assertThat(ids(outline(model, Map.of("kind", "Y")))).containsExactly("a", "standard");
    }

    @Test
    void 答えで決まる条件は_はいといいえ_打消し_等号_または_である() {
        assertThat(ids(outline(choice("#{yes}", true), Map.of("yes", "true")))).contains("other");
        assertThat(ids(outline(choice("${!yes}", true), Map.of("yes", "false"))))
                .contains("other");
        assertThat(ids(outline(choice("${kind != \"X\"}", true), Map.of("kind", "Y"))))
                .contains("other");
        assertThat(ids(outline(choice("${kind == 'X' || kind == 'Y'}", true), Map.of("kind", "Y"))))
                .contains("other");
        assertThat(ids(outline(choice("${bean.asks(execution)}", true), Map.of("bean", "true"))))
                .contains("standard");
    }

    @Test
    void 一つに決まらない分かれ道は言葉で名を挙げ_初めの線へ進む() {
        Outline outline = outline(choice("${yes}", false));
        assertThat(ids(outline)).containsExactly("a", "other");
        assertThat(outline.ambiguities()).singleElement().asString().contains("どうする？", "はい");
    }

    @Test
    void 差戻しの輪は捨て_標準の線が戻る線でも先へ進む() {
        Outline outline = outline(process()
                .startEvent()
                .userTask("a")
                .exclusiveGateway("ok")
                .name("よいか？")
                .sequenceFlowId("back")
                .connectTo("a")
                .moveToNode("ok")
                .sequenceFlowId("on")
                .condition("はい", "${ok}")
                .userTask("b")
                .endEvent()
                .done());
        assertThat(ids(outline)).containsExactly("a", "b");
        assertThat(after(outline, "a")).isEmpty();
        assertThat(outline.ambiguities()).isEmpty();
    }

    @Test
    void 先がすべて戻る線なら_言葉で名を挙げて止まる() {
        Outline outline = outline(process()
                .startEvent()
                .userTask("a")
                .userTask("b")
                .name("直す")
                .connectTo("a")
                .done());
        assertThat(ids(outline)).containsExactly("a", "b");
        assertThat(outline.ambiguities()).singleElement().asString().contains("直す", "終わりに着かない");
    }

    @Test
    void 並行の道は合流の先がすべてを待つ() {
        Outline outline = outline(process()
                .startEvent()
                .userTask("a")
                .parallelGateway("fork")
                .userTask("b")
                .parallelGateway("join")
                .userTask("d")
                .endEvent()
                .moveToNode("fork")
                .userTask("c")
                .connectTo("join")
                .done());
        assertThat(after(outline, "b")).containsExactly("a");
        assertThat(after(outline, "c")).containsExactly("a");
        assertThat(after(outline, "d")).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void 包含の分岐は_要ると分かる線と_印があり要らないと分からない線を進む() {
        BpmnModelInstance model = inclusive();
        assertThat(ids(outline(model, Map.of("x", "true")))).containsExactly("b");
        mark(model, "toC");
        assertThat(ids(outline(model, Map.of("x", "true")))).containsExactlyInAnyOrder("b", "c");
        assertThat(ids(outline(model, Map.of("x", "true", "y", "false")))).containsExactly("b");
        assertThat(ids(outline(model))).containsExactly("c");
    }

    @Test
    void 要るものが一つもない包含の分岐は言葉で名を挙げる() {
        Outline outline = outline(inclusive());
        assertThat(ids(outline)).containsExactly("b");
        assertThat(outline.ambiguities()).singleElement().asString().contains("どれが要るか？");
    }

    @Test
    void 早い者勝ちの分岐は_印のある出来事を待つ() {
        BpmnModelInstance model = process()
                .startEvent()
                .eventBasedGateway()
                .id("first")
                .name("どちらが先か")
                .sequenceFlowId("toMessage")
                .intermediateCatchEvent("message")
                .message("came")
                .userTask("b")
                .endEvent()
                .moveToNode("first")
                .sequenceFlowId("toTimer")
                .intermediateCatchEvent("timer")
                .timerWithDate("${day}")
                .connectTo("b")
                .done();
        assertThat(outline(model).ambiguities()).singleElement().asString().contains("どちらが先か");
        mark(model, "toTimer");
        Outline outline = outline(model);
        assertThat(ids(outline)).containsExactly("timer", "b");
        assertThat(outline.node("timer").orElseThrow().kind()).isEqualTo(Kind.TIMER);
        assertThat(outline.ambiguities()).isEmpty();
    }

    @Test
    void 境界の出来事と出来事で始まる枠は入らない() {
        ProcessBuilder process = process();
        process.eventSubProcess("aside")
                .startEvent("asked")
                .message("asked")
                .userTask("asideTask")
                .endEvent();
        Outline outline = outline(process.startEvent()
                .userTask("a")
                .boundaryEvent("late")
                .timerWithDate("${day}")
                .userTask("lateTask")
                .endEvent()
                .moveToActivity("a")
                .endEvent()
                .done());
        assertThat(ids(outline)).containsExactly("a");
    }

    @Test
    void 枠の中の作業は枠の符号を付けてその場に開く() {
        Outline outline = outline(process()
                .startEvent()
                .userTask("a")
                .subProcess("frame")
                .embeddedSubProcess()
                .startEvent()
                .userTask("b")
                .endEvent()
                .subProcessDone()
                .userTask("c")
                .endEvent()
                .done());
        assertThat(outline.nodes()).extracting(Node::path).containsExactly("a", "frame/b", "c");
        assertThat(after(outline, "b")).containsExactly("a");
        assertThat(after(outline, "c")).containsExactly("b");
    }

    @Test
    void 待つ要素を挙げた出来事は_その要素の後になる() {
        BpmnModelInstance model = awaiting("b");
        Outline outline = outline(model);
        assertThat(after(outline, "news")).containsExactlyInAnyOrder("b");
        assertThat(outline.last()).extracting(Node::id).containsExactly("c");
        assertThat(outline.ambiguities()).isEmpty();
    }

    @Test
    void 待つ要素が図にないか自分より後なら_言葉で名を挙げる() {
        assertThat(outline(awaiting("gone")).ambiguities())
                .singleElement()
                .asString()
                .contains("gone", "図にない");
        Outline circle = outline(awaiting("c"));
        assertThat(circle.ambiguities()).singleElement().asString().contains("自分より後");
        assertThat(after(circle, "news")).isEmpty();
    }

    @Test
    void いくつも並ぶ手続は印が付き_渡す値が読める() {
        Outline outline = outline(process()
                .startEvent()
                .callActivity("call")
                .calledElement("child")
                .camundaIn("itemId", "item")
                .multiInstance()
                .cardinality("3")
                .multiInstanceDone()
                .endEvent()
                .done());
        Node call = outline.node("call").orElseThrow();
        assertThat(call.many()).isTrue();
        assertThat(call.called()).isEqualTo("child");
        assertThat(call.call().renamed()).containsExactly(Map.entry("item", "itemId"));
    }

    private static BpmnModelInstance awaiting(String awaited) {
        BpmnModelInstance model = process()
                .startEvent()
                .parallelGateway("fork")
                .intermediateCatchEvent("news")
                .message("news")
                .userTask("c")
                .endEvent()
                .moveToNode("fork")
                .userTask("b")
                .endEvent()
                .done();
        IntermediateCatchEvent news = model.getModelElementById("news");
        news.setExtensionElements(property(model, "awaits", awaited));
        return model;
    }

    private static BpmnModelInstance inclusive() {
        return process()
                .startEvent()
                .inclusiveGateway("which")
                .name("どれが要るか？")
                .sequenceFlowId("toB")
                .condition("要る", "${x}")
                .userTask("b")
                .endEvent()
                .moveToNode("which")
                .sequenceFlowId("toC")
                .condition("要る", "${y}")
                .userTask("c")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance choice(String condition, boolean standard) {
        BpmnModelInstance model = process()
                .startEvent()
                .userTask("a")
                .exclusiveGateway("gate")
                .name("どうする？")
                .sequenceFlowId("toOther")
                .condition("はい", condition)
                .userTask("other")
                .endEvent()
                .moveToNode("gate")
                .sequenceFlowId("toStandard")
                .userTask("standard")
                .endEvent()
                .done();
        if (standard) {
            ExclusiveGateway gate = model.getModelElementById("gate");
            gate.setDefault(model.getModelElementById("toStandard"));
        }
        return model;
    }

    private static void mark(BpmnModelInstance model, String flowId) {
        SequenceFlow flow = model.getModelElementById(flowId);
        flow.setExtensionElements(property(model, "planned", "true"));
    }

    private static ExtensionElements property(BpmnModelInstance model, String name, String value) {
        ExtensionElements extensions = model.newInstance(ExtensionElements.class);
        CamundaProperty property = model.newInstance(CamundaProperty.class);
        property.setCamundaName(name);
        property.setCamundaValue(value);
        CamundaProperties properties = model.newInstance(CamundaProperties.class);
        properties.getCamundaProperties().add(property);
        extensions.addChildElement(properties);
        return extensions;
    }

    private static ProcessBuilder process() {
        return Bpmn.createExecutableProcess("p").name("試しの手続");
    }

    private static Outline outline(BpmnModelInstance model) {
        return outline(model, Map.of());
    }

    private static Outline outline(BpmnModelInstance model, Map<String, String> known) {
        return new Outlines(List.of(new DiagramReader(model).read()))
                .of("p", known)
                .orElseThrow();
    }

    private static List<String> ids(Outline outline) {
        return outline.nodes().stream().map(Node::id).toList();
    }

    private static Set<String> after(Outline outline, String id) {
        return outline.node(id).orElseThrow().after();
    }
}
