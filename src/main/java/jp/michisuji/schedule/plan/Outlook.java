package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 見込み。実績と今日から、開庁日で先へ数えた日。
 *
 * @param spans 日の決まった工程だけを持つ。終えた工程は実績の日
 * @param floats 余裕（開庁日）。計画の終わりの日まであと何開庁日遅れてよいか。間に合わなければ負
 * @param driver その工程の始まりを決めている、直前の工程。なければ持たない
 */
public record Outlook(
        Map<StepKey, Span> spans, Map<StepKey, Integer> floats, Map<StepKey, StepKey> driver, List<Trouble> troubles) {

    public Outlook {
        spans = Kept.of(spans);
        floats = Kept.of(floats);
        driver = Kept.of(driver);
        troubles = List.copyOf(troubles);
    }

    LocalDate finish(StepKey step) {
        return spans.get(step).finish();
    }

    /** その日までに終わる見込みか。見込みの立たない工程は間に合わない。 */
    public boolean finishesBy(StepKey step, LocalDate day) {
        return spans.containsKey(step) && !finish(step).isAfter(day);
    }
}
