package jp.michisuji.overview.chart.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.michisuji.overview.chart.ChartFilter;
import jp.michisuji.overview.chart.ChartQuery;
import jp.michisuji.overview.chart.ChartSort;
import jp.michisuji.overview.chart.Folds;
import jp.michisuji.overview.chart.RowState;
import jp.michisuji.overview.chart.Slack;
import jp.michisuji.overview.chart.Zoom;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;
import jp.michisuji.shared.JapaneseDate;

/**
 * 工程表の見方の求め。読めない値は、求めなかったものとして扱う。
 *
 * @param on 見る期間に入る日。和暦でも西暦でもよい
 * @param depth 帯を開く段（{@code DUTY.1}）
 * @param open 帯の決めと逆に、畳んだり開いたりした枝
 * @param view {@code table} なら帯を描かない
 */
record ChartRequest(
        String zoom,
        String on,
        String section,
        String state,
        String words,
        String body,
        String slack,
        String sort,
        List<String> depth,
        List<String> open,
        String row,
        String baseline,
        String view) {

    private static final int MOST_TURNED = 200;

    ChartQuery query(LocalDate today) {
        return new ChartQuery(
                named(Zoom.values(), zoom, Zoom.YEAR),
                JapaneseDate.parse(on).orElse(today),
                new ChartFilter(
                        section,
                        named(RowState.values(), state, null),
                        words,
                        body,
                        named(Slack.values(), slack, null)),
                named(ChartSort.values(), sort, ChartSort.LEDGER),
                new Folds(depths(), turned()),
                row);
    }

    boolean table() {
        return "table".equals(view);
    }

    /** 比べる基準計画の識別子。読めなければ、どれでもない -1。 */
    long baselineId() {
        return baseline == null || !baseline.matches("\\d{1,18}") ? -1 : Long.parseLong(baseline);
    }

    private Set<String> turned() {
        return open == null
                ? Set.of()
                : Set.copyOf(open.stream().distinct().limit(MOST_TURNED).toList());
    }

    private Map<Lane, Integer> depths() {
        Map<Lane, Integer> depths = new EnumMap<>(Lane.class);
        Stream.of(Lane.values()).forEach(lane -> Stream.iterate(1, levels -> levels <= Folds.MOST, levels -> levels + 1)
                .filter(levels -> depth != null && depth.contains(lane.name() + "." + levels))
                .forEach(levels -> depths.put(lane, levels)));
        return depths;
    }

    private static <E extends Enum<E>> E named(E[] all, String name, E otherwise) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst().orElse(otherwise);
    }
}
