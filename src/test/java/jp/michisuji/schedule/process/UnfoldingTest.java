package jp.michisuji.schedule.process;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.michisuji.schedule.outline.Outlines;
import jp.michisuji.schedule.outline.Unfolded;
import jp.michisuji.schedule.outline.Unfolding;
import jp.michisuji.schedule.plan.Pace;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.plan.Trouble;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.CallActivityBuilder;
import org.camunda.bpm.model.bpmn.builder.EndEventBuilder;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;

/** 網の開き。呼ぶ手続の中まで開いて前後をつなぎ、開けないものは名を挙げる。 */
class UnfoldingTest {

    private final Map<String, Pace> paces = new HashMap<>();

    @Test
    void 呼ぶ手続の工程は前後の工程につながる() {
        Unfolded net = unfold(
                start("top")
                        .userTask("a")
                        .callActivity("call")
                        .calledElement("child")
                        .userTask("z")
                        .endEvent(),
                start("child").userTask("b").userTask("c").endEvent());
        assertThat(after(net))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        key("a"), Set.of(),
                        key("call/b"), Set.of(key("a")),
                        key("call/c"), Set.of(key("call/b")),
                        key("z"), Set.of(key("call/c"))));
        assertThat(net.first()).containsExactly(key("a"));
        assertThat(net.last()).containsExactly(key("z"));
        assertThat(net.troubles()).isEmpty();
    }

    @Test
    void 工程のない手続は前後をそのままつなぐ() {
        Unfolded net = unfold(
                start("top")
                        .userTask("a")
                        .callActivity("call")
                        .calledElement("child")
                        .userTask("z")
                        .endEvent(),
                start("child").serviceTask("machine").endEvent());
        assertThat(after(net).get(key("z"))).containsExactly(key("a"));
    }

    @Test
    void 呼ぶ手続が輪になっていれば_名を挙げて開くのをやめる() {
        Unfolded net = unfold(
                start("top").callActivity("down").calledElement("child").endEvent(),
                start("child")
                        .userTask("a")
                        .callActivity("up")
                        .name("もう一度")
                        .calledElement("top")
                        .endEvent());
        assertThat(after(net)).containsOnlyKeys(key("down/a"), key("down/up"));
        assertThat(words(net)).singleElement().asString().contains("もう一度", "top", "また呼んでいる");
    }

    @Test
    void 呼ぶ手続の図がなければ_名を挙げ_所要の分からない工程として置く() {
        Unfolded net = unfold(start("top")
                .userTask("a")
                .callActivity("call")
                .calledElement("gone")
                .userTask("z")
                .endEvent());
        assertThat(words(net)).singleElement().asString().contains("gone", "図がない");
        assertThat(after(net).get(key("z"))).containsExactly(key("call"));
        assertThat(net.steps().get(1).pace()).isEqualTo(new Pace.Unknown());
    }

    @Test
    void 主題の手続の図がなければ_名を挙げて何も開かない() {
        Unfolded net = unfolding(List.of()).of("duty:1", "top", Map.of());
        assertThat(net.steps()).isEmpty();
        assertThat(net.troubles()).extracting(Trouble::kind).containsExactly(Trouble.Kind.AMBIGUOUS_PATH);
    }

    @Test
    void 所要が表にない工程は名を挙げる() {
        paces.put("b", new Pace.Unknown());
        Unfolded net =
                unfold(start("top").userTask("a").userTask("b").name("測る").endEvent());
        assertThat(net.troubles()).singleElement().satisfies(trouble -> {
            assertThat(trouble.kind()).isEqualTo(Trouble.Kind.NO_LEAD_TIME);
            assertThat(trouble.words()).contains("測る");
            assertThat(trouble.steps()).containsExactly(key("b"));
        });
    }

    @Test
    void 渡した決まった値は子の会議体を決め_同じ手続を見分ける() {
        BpmnModelInstance top = start("top")
                .callActivity("first")
                .calledElement("child")
                .callActivity("second")
                .calledElement("child")
                .endEvent()
                .done();
        give(top, "first", "BUKAI");
        give(top, "second", "GIKAI");
        Unfolded net = unfolding(
                        List.of(top, start("child").userTask("sit").endEvent().done()))
                .of("duty:1", "top", Map.of());
        assertThat(net.steps())
                .extracting(PlanStep::pace)
                .containsExactly(new Pace.Deliberation("BUKAI", null), new Pace.Deliberation("GIKAI", null));
        assertThat(net.paths().find("child", "sit", Map.of("stage", "GIKAI"))).contains(key("second/sit"));
        assertThat(net.paths().find("child", "sit", Map.of("stage", "CHOGI"))).isEmpty();
        assertThat(net.paths().find("child", "sit", Map.of())).isEmpty();
    }

    @Test
    void 一度しか出ない手続の仕事は_手続と作業の符号だけで工程に合う() {
        Unfolded net = unfold(
                start("top").callActivity("call").calledElement("child").endEvent(),
                start("child").userTask("b").endEvent());
        assertThat(net.paths().find("child", "b", Map.of("stage", "BUKAI"))).contains(key("call/b"));
        assertThat(net.paths().find("child", "gone", Map.of())).isEmpty();
        assertThat(net.paths().find("top", "b", Map.of())).isEmpty();
    }

    @Test
    void いくつも並ぶ手続は開かず_下がる所として名を挙げる() {
        Unfolded net = unfold(many());
        assertThat(net.places()).singleElement().satisfies(place -> {
            assertThat(place.key()).isEqualTo(key("each"));
            assertThat(place.called()).isEqualTo("child");
            assertThat(place.after()).containsExactly(key("a"));
        });
        assertThat(after(net).get(key("z"))).containsExactly(key("a"));
    }

    @Test
    void 下げた網は前後の工程につながる() {
        Unfolding unfolding = unfolding(List.of(
                many().done(),
                start("child").userTask("b").userTask("c").endEvent().done()));
        Unfolded net = unfolding.of("duty:1", "top", Map.of(), place -> Stream.of("hung:1", "hung:2")
                .map(subject -> unfolding.of(subject, place.called(), Map.of()))
                .toList());
        assertThat(after(net).get(new StepKey("hung:1/child/b"))).containsExactly(key("a"));
        assertThat(after(net).get(key("z")))
                .containsExactlyInAnyOrder(new StepKey("hung:1/child/c"), new StepKey("hung:2/child/c"));
    }

    @Test
    void 業務が千あっても_どれも同じ数の工程に開く() {
        Unfolding unfolding =
                new Unfolding(PackedDiagrams.outlines(), (process, node, body) -> new Pace.Work(1), known -> null);

        assertThat(IntStream.range(0, 1000)
                        .map(duty -> unfolding
                                .of("duty:" + duty, "duty-transfer", Map.of())
                                .steps()
                                .size())
                        .distinct())
                .singleElement(as(INTEGER))
                .isGreaterThan(30);
    }

    private static EndEventBuilder many() {
        return start("top")
                .userTask("a")
                .callActivity("each")
                .calledElement("child")
                .<CallActivityBuilder>multiInstance()
                .cardinality("3")
                .multiInstanceDone()
                .userTask("z")
                .endEvent();
    }

    private static StartEventBuilder start(String processId) {
        return Bpmn.createExecutableProcess(processId).name(processId).startEvent();
    }

    private static void give(BpmnModelInstance model, String call, String stage) {
        CamundaIn input = model.newInstance(CamundaIn.class);
        input.setCamundaSourceExpression(stage);
        input.setCamundaTarget("stage");
        ExtensionElements extensions = model.newInstance(ExtensionElements.class);
        extensions.addChildElement(input);
        CallActivity activity = model.getModelElementById(call);
        activity.setExtensionElements(extensions);
    }

    private Unfolded unfold(EndEventBuilder... models) {
        return unfolding(Stream.of(models).map(model -> model.done()).toList()).of("duty:1", "top", Map.of());
    }

    private Unfolding unfolding(List<BpmnModelInstance> models) {
        Outlines outlines = new Outlines(
                models.stream().map(model -> new DiagramReader(model).read()).toList());
        return new Unfolding(outlines, this::pace, known -> known.get("stage"));
    }

    private Pace pace(String processId, String nodeId, String body) {
        return paces.getOrDefault(nodeId, body == null ? new Pace.Work(1) : new Pace.Deliberation(body, null));
    }

    private static StepKey key(String path) {
        return StepKey.of("duty:1", "top", path);
    }

    private static Map<StepKey, Set<StepKey>> after(Unfolded net) {
        Map<StepKey, Set<StepKey>> after = new HashMap<>();
        net.steps().forEach(step -> after.put(step.key(), step.after()));
        return after;
    }

    private static List<String> words(Unfolded net) {
        return net.troubles().stream().map(Trouble::words).toList();
    }
}
