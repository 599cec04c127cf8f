package jp.michisuji.overview.chart;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;

/**
 * 畳み方。帯ごとに何段まで開くかと、それと逆にした枝。
 *
 * @param depths 帯 → 開いておく段の数。なければ 0（すべて畳む）
 * @param turned 帯の決めと逆に、畳んだり開いたりした枝の符号
 */
public record Folds(Map<Lane, Integer> depths, Set<String> turned) {

    /** 帯で一度に開ける段の数。 */
    public static final int MOST = 3;

    public static final Folds ALL = new Folds(Map.of(), Set.of());

    public Folds {
        depths = Map.copyOf(depths);
        turned = Set.copyOf(turned);
    }

    /** @param depth 枝の段。いちばん外が 0 */
    boolean open(Lane lane, String key, int depth) {
        return depth < depths.getOrDefault(lane, 0) != turned.contains(key);
    }

    /** その枝を開けば畳み、畳んでいれば開いたあとの畳み方。 */
    public Folds turn(String key) {
        Set<String> then = new LinkedHashSet<>(turned);
        if (!then.remove(key)) {
            then.add(key);
        }
        return new Folds(depths, then);
    }

    /** 帯をその段まで開いたあとの畳み方。帯の中で逆にした枝は忘れる。 */
    public Folds to(Lane lane, int depth, Collection<String> inside) {
        Map<Lane, Integer> then = new EnumMap<>(Lane.class);
        then.putAll(depths);
        then.put(lane, Math.max(0, Math.min(MOST, depth)));
        then.values().removeIf(levels -> levels == 0);
        Set<String> left = new LinkedHashSet<>(turned);
        left.removeAll(inside);
        return new Folds(then, left);
    }
}
