package jp.michisuji.overview.chart.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.michisuji.overview.chart.ChartQuery;
import jp.michisuji.overview.chart.RowState;
import jp.michisuji.overview.chart.Zoom;
import jp.michisuji.shared.JapaneseDate;

/**
 * 工程表の見方の求め。読めない値は、求めなかったものとして扱う。
 *
 * @param on 見る期間に入る日。和暦でも西暦でもよい
 */
record ChartRequest(
        String zoom,
        String on,
        String section,
        String state,
        String words,
        List<String> open,
        String row,
        Long baseline) {

    private static final int MOST_OPEN = 200;

    ChartQuery query(LocalDate today) {
        return new ChartQuery(
                named(Zoom.values(), zoom, Zoom.YEAR),
                JapaneseDate.parse(on).orElse(today),
                section,
                named(RowState.values(), state, null),
                words,
                open == null
                        ? Set.of()
                        : Set.copyOf(open.stream().distinct().limit(MOST_OPEN).toList()),
                row);
    }

    private static <E extends Enum<E>> E named(E[] all, String name, E otherwise) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst().orElse(otherwise);
    }
}
