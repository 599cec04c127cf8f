package jp.michisuji.overview.chart.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.michisuji.overview.chart.Chart;
import jp.michisuji.overview.chart.ChartFilter;
import jp.michisuji.overview.chart.ChartQuery;
import jp.michisuji.overview.chart.ChartSort;
import jp.michisuji.overview.chart.Folds;
import jp.michisuji.overview.chart.RowState;
import jp.michisuji.overview.chart.Zoom;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * 工程表のリンク。いまの見方の一つだけを替える。
 *
 * @param baseline 比べる基準計画。比べなければ {@code null}
 * @param table 帯を描かない見方か
 */
public record ChartLinks(ChartQuery query, Long baseline, boolean table) {

    private static final String PAGE = "/schedule";

    public String zoom(Zoom zoom) {
        return with("zoom", zoom.name());
    }

    public String shifted(int by) {
        LocalDate first = query.zoom().first(query.day());
        return with("on", query.zoom().shifted(first, by));
    }

    public String today(LocalDate today) {
        return with("on", today);
    }

    /** 同じ状態をもう一度押すと、絞り込みを解く。 */
    public String state(RowState state) {
        return with("state", state == query.filter().state() ? null : state.name());
    }

    public String sorted(ChartSort sort) {
        return with("sort", sort == ChartSort.LEDGER ? null : sort.name());
    }

    public String toggled(String key) {
        return text(folded(query.folds().turn(key))) + "#" + encoded(key);
    }

    /** 帯をその段まで開く。0 なら、すべて畳む。 */
    public String unfolded(Chart.Lane lane, int depth) {
        return text(folded(query.folds().to(lane.lane(), depth, lane.inside()))) + "#"
                + lane.lane().name();
    }

    /** いまの帯の開きの段。 */
    public int depth(Lane lane) {
        return query.folds().depths().getOrDefault(lane, 0);
    }

    public String selected(String key) {
        return with("row", key) + "#selected";
    }

    /** 前後を閉じて、選んでいた行に戻る。 */
    public String unselected() {
        return with("row", null) + "#" + encoded(query.row());
    }

    public String view(boolean asTable) {
        return with("view", asTable ? "table" : null);
    }

    /** 絞り込みだけを解く。目盛りの幅や、畳み方や、比べる基準計画は残す。 */
    public String cleared() {
        UriComponentsBuilder link = now(PAGE);
        List.of("section", "state", "words", "body", "slack").forEach(name -> put(link, name, null));
        return text(link);
    }

    public String print() {
        return text(now("/schedule/print"));
    }

    public String file() {
        return text(now("/schedule.xlsx"));
    }

    private String with(String name, Object value) {
        UriComponentsBuilder link = now(PAGE);
        put(link, name, value);
        return text(link);
    }

    private UriComponentsBuilder folded(Folds folds) {
        return fold(now(PAGE), folds);
    }

    private UriComponentsBuilder now(String path) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
        ChartFilter filter = query.filter();
        put(link, "zoom", query.zoom().name());
        put(link, "on", query.day());
        put(link, "section", filter.section());
        put(link, "state", name(filter.state()));
        put(link, "words", filter.words());
        put(link, "body", filter.body());
        put(link, "slack", name(filter.slack()));
        put(link, "sort", query.sort() == ChartSort.LEDGER ? null : query.sort().name());
        put(link, "row", query.row());
        put(link, "baseline", baseline);
        put(link, "view", table ? "table" : null);
        return fold(link, query.folds());
    }

    private static UriComponentsBuilder fold(UriComponentsBuilder link, Folds folds) {
        Map<Lane, Integer> depths = new TreeMap<>(folds.depths());
        putAll(
                link,
                "depth",
                depths.entrySet().stream()
                        .map(one -> one.getKey().name() + "." + one.getValue())
                        .toList());
        putAll(link, "open", folds.turned().stream().sorted().toList());
        return link;
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static void put(UriComponentsBuilder link, String name, Object value) {
        if (value == null) {
            link.replaceQueryParam(name);
        } else {
            link.replaceQueryParam(name, encoded(value));
        }
    }

    private static void putAll(UriComponentsBuilder link, String name, Collection<String> values) {
        link.replaceQueryParam(name, values.stream().map(ChartLinks::encoded).toArray());
    }

    private static String text(UriComponentsBuilder link) {
        return link.build(true).toUriString();
    }

    private static String encoded(Object value) {
        return UriUtils.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
