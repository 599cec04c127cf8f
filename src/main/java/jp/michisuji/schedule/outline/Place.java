package jp.michisuji.schedule.outline;

import java.util.Set;
import jp.michisuji.schedule.plan.StepKey;

/**
 * 網の下がる所。別の手続がいくつも並ぶ工程（道筋の中の業務の移管や聴取）。数と主題は図からは分からない。
 *
 * @param called 並ぶ手続の符号
 * @param label 工程の名
 * @param after 並ぶ手続が始まる前に終わっていなければならない工程
 */
public record Place(StepKey key, String called, String label, Set<StepKey> after) {

    public Place {
        after = Set.copyOf(after);
    }
}
