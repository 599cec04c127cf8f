package jp.michisuji.overview.chart;

import java.time.LocalDate;

/**
 * 工程表の見方。
 *
 * @param day 見る期間に入る日
 * @param row 前後を見る行の符号。なければ {@code null}
 */
public record ChartQuery(Zoom zoom, LocalDate day, ChartFilter filter, ChartSort sort, Folds folds, String row) {

    public ChartQuery {
        row = row == null || row.isBlank() ? null : row;
    }

    public boolean narrowed() {
        return filter.narrowed();
    }
}
