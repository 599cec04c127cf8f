package jp.michisuji.overview.chart.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import jp.michisuji.overview.chart.ChartQuery;
import jp.michisuji.overview.chart.RowState;
import jp.michisuji.overview.chart.Zoom;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** 工程表のリンク。いまの見方の一つだけを替える。 */
public record ChartLinks(ChartQuery query, Long baseline) {

    public String zoom(Zoom zoom) {
        return of(zoom, query.day(), query.state(), query.open(), query.row(), "");
    }

    public String shifted(int by) {
        LocalDate first = query.zoom().first(query.day());
        return of(query.zoom(), query.zoom().shifted(first, by), query.state(), query.open(), query.row(), "");
    }

    public String today(LocalDate today) {
        return of(query.zoom(), today, query.state(), query.open(), query.row(), "");
    }

    /** 同じ状態をもう一度押すと、絞り込みを解く。 */
    public String state(RowState state) {
        return of(query.zoom(), query.day(), state == query.state() ? null : state, query.open(), query.row(), "");
    }

    public String toggled(String key) {
        return of(query.zoom(), query.day(), query.state(), query.toggled(key), query.row(), key);
    }

    public String selected(String key) {
        return of(query.zoom(), query.day(), query.state(), query.open(), key, "selected");
    }

    private String of(Zoom zoom, LocalDate day, RowState state, Collection<String> open, String row, String fragment) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/schedule");
        add(link, "zoom", zoom.name());
        add(link, "on", day);
        add(link, "section", query.section());
        add(link, "state", state == null ? null : state.name());
        add(link, "words", query.words());
        add(link, "row", row);
        add(link, "baseline", baseline);
        open.stream().sorted().forEach(key -> add(link, "open", key));
        return link.build(true).toUriString() + (fragment.isEmpty() ? "" : "#" + encoded(fragment));
    }

    private static void add(UriComponentsBuilder link, String name, Object value) {
        if (value != null) {
            link.queryParam(name, encoded(value));
        }
    }

    private static String encoded(Object value) {
        return UriUtils.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
