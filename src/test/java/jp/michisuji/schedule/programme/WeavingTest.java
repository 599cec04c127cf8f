package jp.michisuji.schedule.programme;

import static jp.michisuji.schedule.programme.Sketch.day;
import static jp.michisuji.schedule.programme.Sketch.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.michisuji.schedule.outline.Diagram;
import jp.michisuji.schedule.outline.Diagram.Element;
import jp.michisuji.schedule.outline.Diagram.Kind;
import jp.michisuji.schedule.outline.Outlines;
import jp.michisuji.schedule.outline.Unfolded;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.plan.Network;
import jp.michisuji.schedule.plan.Pace;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.PlannedSubject.Awaited;
import jp.michisuji.schedule.programme.PlannedWork.Wait;
import org.junit.jupiter.api.Test;

/** 網の織り合わせ。主題の網に、基準日と、待つ相手と、載せた開催と、決まった日を付ける。 */
class WeavingTest {

    private final Sketch item = new Sketch("item:7")
            .work("bukai/paper", 5)
            .step("bukai/result", new Pace.Deliberation("BUKAI", null), "bukai/paper")
            .work("bukai/answer", 10, "bukai/result")
            .work("chogi/paper", 5, "bukai/answer")
            .step("chogi/result", new Pace.Deliberation("CHOGI", null), "chogi/paper");
    private final Sketch duty = new Sketch("duty:1")
            .work("write", 20)
            .work("decided", 0, "write")
            .work("day", 10, "decided")
            .work("record", 3, "day")
            .work("check", 10, "record");

    @Test
    void 呼び出しに付けた基準日は_その中の終わりの工程が持つ() {
        item.anchors.put("bukai", day("2026-09-01"));

        assertThat(woven(item).anchors()).containsEntry(item.key("bukai/answer"), day("2026-09-01"));
        assertThat(woven(item).anchors()).doesNotContainKeys(item.key("bukai/paper"), item.key("bukai/result"));
    }

    @Test
    void 基準日の先の工程は_基準日から先へ数える() {
        duty.anchors.put("day", day("2027-04-01"));

        // 4月1日（木）から三開庁日で6日（火）、さらに十開庁日で20日（火）
        assertThat(woven(duty).anchors())
                .containsOnly(
                        entry(duty.key("day"), day("2027-04-01")),
                        entry(duty.key("record"), day("2027-04-06")),
                        entry(duty.key("check"), day("2027-04-20")));
    }

    @Test
    void 基準日がなければ先も数えない() {
        assertThat(woven(duty).anchors()).isEmpty();
    }

    @Test
    void 待つ相手の段階の終わりの工程を待つ() {
        duty.awaits.put("decided", new Awaited("item:7", "bukai"));

        assertThat(step(woven(item, duty), duty.key("decided")).after())
                .containsExactlyInAnyOrder(duty.key("write"), item.key("bukai/answer"));
    }

    @Test
    void 一つの審議がいくつもの聴取を待てる() {
        Sketch one = new Sketch("hearing:1").work("hold", 10);
        Sketch other = new Sketch("hearing:2").work("hold", 10);
        List<Wait> waits = List.of(
                new Wait("item:7", "chogi/result", new Awaited("hearing:1", null)),
                new Wait("item:7", "chogi/result", new Awaited("hearing:2", null)));

        Network woven = Weaving.of(nets(item, one, other), waits, Sketch.DAYS);

        assertThat(step(woven, item.key("chogi/result")).after())
                .containsExactlyInAnyOrder(item.key("chogi/paper"), one.key("hold"), other.key("hold"));
        assertThat(step(woven, item.key("bukai/result")).after()).containsExactly(item.key("bukai/paper"));
    }

    @Test
    void 相手の段階を言わなければ_相手のすべてを待ち_相手が計画になければ待たない() {
        duty.awaits.put("decided", new Awaited("item:7", null));

        assertThat(step(woven(item, duty), duty.key("decided")).after()).contains(item.key("chogi/result"));
        assertThat(step(woven(duty), duty.key("decided")).after()).containsExactly(duty.key("write"));
    }

    @Test
    void 載せた開催はその段階の審議にだけ付き_決まった日はその日までの待ちになる() {
        item.sittings.put("chogi", "sitting:3");
        duty.days.put("day", day("2027-04-01"));
        Network woven = woven(item, duty);

        assertThat(step(woven, item.key("chogi/result")).pace()).isEqualTo(new Pace.Deliberation("CHOGI", "sitting:3"));
        assertThat(step(woven, item.key("bukai/result")).pace()).isEqualTo(new Pace.Deliberation("BUKAI", null));
        assertThat(step(woven, duty.key("day")).pace()).isEqualTo(new Pace.Until(day("2027-04-01")));
    }

    @Test
    void 待つ相手が終わっていれば_待ちもその日に済んでいる() {
        Sketch waiting = new Sketch("duty:2").work("decided", 0);
        waiting.awaits.put("decided", new Awaited("item:7", "bukai"));
        Map<StepKey, Fact> done = Map.of(item.key("bukai/answer"), fact("2026-06-01", "2026-06-10"));

        assertThat(AwaitedFacts.of(nets(item, waiting), done))
                .containsEntry(waiting.key("decided"), fact("2026-06-10", "2026-06-10"));
        assertThat(AwaitedFacts.of(nets(item, waiting), Map.of())).isEmpty();
    }

    @Test
    void 先の仕事が終わっていない待ちは_相手が終わっていても済んでいない() {
        duty.awaits.put("decided", new Awaited("item:7", "bukai"));
        Map<StepKey, Fact> done = Map.of(item.key("bukai/answer"), fact("2026-06-01", "2026-06-10"));

        assertThat(AwaitedFacts.of(nets(item, duty), done)).doesNotContainKey(duty.key("decided"));
    }

    @Test
    void 呼び出しと枠の名を図から読む() {
        Outlines outlines = new Outlines(List.of(new Diagram(
                "road",
                "道筋",
                List.of(element("call_bukai", "部会で審議する", Kind.CALL), element("task_write", "手順書を作る", Kind.TASK)),
                List.of())));

        assertThat(ElementNames.of(outlines)).containsOnly(entry("call_bukai", "部会で審議する"));
    }

    @Test
    void 基準日のない終わりの工程は_主題の基準日までに終える() {
        Sketch moving =
                new Sketch("duty:3").work("day", 10).work("check", 10, "day").work("reported", 0);
        moving.anchors.put("day", day("2027-04-01"));

        assertThat(woven(moving).anchors())
                .containsEntry(moving.key("reported"), day("2027-04-01"))
                .containsEntry(moving.key("check"), day("2027-04-15"));
    }

    @Test
    void 見渡す先は_いちばん遅い基準日の一年あとまで_遠すぎる日は十年で止める() {
        item.anchors.put("chogi", day("2027-04-01"));

        assertThat(Horizon.of(List.of(item.planned()), day("2025-09-04"))).isEqualTo("2028-04-01");
        assertThat(Horizon.of(List.of(), day("2025-09-04"))).isEqualTo("2026-09-04");
        item.anchors.put("chogi", day("2999-04-01"));
        assertThat(Horizon.of(List.of(item.planned()), day("2025-09-04"))).isEqualTo("2036-09-04");
    }

    private static Element element(String id, String name, Kind kind) {
        return new Element(id, name, kind, null, null, false, null, Set.of());
    }

    private static Network woven(Sketch... sketches) {
        return Weaving.of(nets(sketches), List.of(), Sketch.DAYS);
    }

    private static Map<PlannedSubject, Unfolded> nets(Sketch... sketches) {
        Map<PlannedSubject, Unfolded> nets = new LinkedHashMap<>();
        Stream.of(sketches).forEach(sketch -> nets.put(sketch.planned(), sketch.net()));
        return nets;
    }

    private static PlanStep step(Network network, StepKey key) {
        return network.steps().stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
