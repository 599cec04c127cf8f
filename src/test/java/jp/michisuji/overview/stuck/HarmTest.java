package jp.michisuji.overview.stuck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.michisuji.workflow.WorkLoads;
import org.junit.jupiter.api.Test;

/** 害の大きさの順。 */
class HarmTest {

    private static final Holder.Place SECTION = new Holder.Place("shiba", "芝・まちづくり課");
    private static final Holder HOLDER = new Holder("shiba-kacho", "芝・まちづくり課長", SECTION, SECTION, true, true);
    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    private static StuckStep step(String name, Integer behind, Integer own, Integer daysLeft, int held) {
        return new StuckStep(
                name,
                StuckKind.DUTY,
                "業務",
                "/duties/1",
                name,
                HOLDER,
                DAY,
                held,
                new StuckStep.Due(DAY, "規則"),
                daysLeft,
                true,
                own,
                behind == null ? null : new StuckStep.Waiting("業務", "/duties/1", "移す", behind),
                null);
    }

    private static List<String> sorted(StuckStep... steps) {
        return Stream.of(steps).sorted(new Harm()).map(StuckStep::step).toList();
    }

    @Test
    void 待つものが間に合わない工程を先に_超過の大きい順に並べる() {
        assertThat(sorted(
                        step("余裕がある", 20, 20, -30, 90),
                        step("三日足りない", -3, -3, 5, 1),
                        step("十日足りない", -10, -10, 5, 1),
                        step("待つものがない", null, null, -40, 99)))
                .containsExactly("十日足りない", "三日足りない", "待つものがない", "余裕がある");
    }

    @Test
    void 同じ遅れを待たせていれば_遅れを決めているものを先にする() {
        assertThat(sorted(step("余る筋", -5, 12, -9, 50), step("遅れた筋", -5, -5, 3, 2)))
                .containsExactly("遅れた筋", "余る筋");
    }

    @Test
    void 間に合うものどうしは_期限を過ぎた日数_届いてからの日数の順に並べる() {
        assertThat(sorted(
                        step("昨日届いた", 4, 4, 10, 1),
                        step("長く持つ", 9, 9, null, 30),
                        step("二日過ぎた", 50, 50, -2, 3),
                        step("七日過ぎた", 50, 50, -7, 3)))
                .containsExactly("七日過ぎた", "二日過ぎた", "長く持つ", "昨日届いた");
    }

    @Test
    void 課ごとに数え_期限を過ぎたものの多い課を先にする() {
        Holder.Place other = new Holder.Place("azabu", "麻布・まちづくり課");
        Map<String, Holder.Place> sections = Map.of("甲", SECTION, "乙", SECTION, "丙", other);
        assertThat(SectionLoad.of(
                        List.of(
                                new WorkLoads.Load("丙", null, 9, 1, 0),
                                new WorkLoads.Load("甲", 1L, 3, 2, 1),
                                new WorkLoads.Load("乙", null, 1, 0, 1)),
                        sections::get))
                .containsExactly(new SectionLoad(SECTION, 4, 2), new SectionLoad(other, 9, 1));
    }
}
