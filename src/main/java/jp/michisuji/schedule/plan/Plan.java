package jp.michisuji.schedule.plan;

import java.util.List;
import java.util.Map;

/**
 * 計画。基準日から開庁日で遡って決めた、遅くとも始め、終えるべき日。
 *
 * @param spans 日の決まった工程だけを持つ
 */
public record Plan(Map<StepKey, Span> spans, List<Trouble> troubles) {

    public Plan {
        spans = Kept.of(spans);
        troubles = List.copyOf(troubles);
    }
}
