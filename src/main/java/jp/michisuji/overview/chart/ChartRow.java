package jp.michisuji.overview.chart;

import java.util.List;

/**
 * 工程表の一行。
 *
 * @param depth 字下げ。0 から
 * @param section 所属。まとまりの行では {@code null} のことがある
 * @param children 中にある行の数。0 なら畳めない
 * @param open 開いているか
 */
public record ChartRow(
        String key,
        int depth,
        String label,
        String address,
        String section,
        Progress progress,
        List<Bar> bars,
        int children,
        boolean open)
        implements Barred {}
