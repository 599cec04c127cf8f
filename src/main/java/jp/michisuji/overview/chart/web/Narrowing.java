package jp.michisuji.overview.chart.web;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.overview.chart.Chart;
import jp.michisuji.overview.chart.ChartFilter;

/** 絞り込みの言葉。紙やファイルに、何を絞ったものかを書く。 */
record Narrowing(ChartFilter filter, Chart chart) {

    String words() {
        return said() + cut();
    }

    /** 収まらない行があれば、黙って落とさない。 */
    private String cut() {
        return chart.drawn() < chart.total()
                ? String.format(Locale.JAPAN, "（%,d行のうち初めの%,d行。残りは所属などで絞って出す）", chart.total(), chart.drawn())
                : "";
    }

    private String said() {
        return filter.narrowed()
                ? Stream.of(
                                said("所属", filter.section()),
                                said(
                                        "状態",
                                        filter.state() == null
                                                ? null
                                                : filter.state().label()),
                                said("これから諮る会議", body()),
                                said(
                                        "余裕",
                                        filter.slack() == null
                                                ? null
                                                : filter.slack().label()),
                                said("言葉", filter.words()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("、", "絞り込み：", ""))
                : "絞り込みなし（すべて）";
    }

    private String body() {
        return filter.body() == null ? null : chart.choices().bodies().getOrDefault(filter.body(), filter.body());
    }

    private static String said(String name, String value) {
        return value == null ? "" : name + "「" + value + "」";
    }
}
