package jp.michisuji.overview.baseline.web;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.overview.baseline.Compared;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.shared.XlsxTable;

/** 基準計画との比べの、表計算のファイル。一件ごとに一行。 */
final class ComparisonSheet {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final List<String> HEADER =
            List.of("種類", "件名", "所属", "基準の終わり", "今日の計画の終わり", "計画の動き", "見込みの終わり", "見込みの動き", "工程の変わり");

    private static final List<Integer> WIDTHS = List.of(8, 20, 10, 11, 11, 9, 11, 9, 24);

    private ComparisonSheet() {}

    static byte[] of(List<Compared> rows) {
        return XlsxTable.write(
                "基準計画との比較",
                HEADER,
                WIDTHS,
                rows.stream().map(ComparisonSheet::cells).toList());
    }

    private static List<String> cells(Compared row) {
        return List.of(
                row.title().lane().label(),
                row.title().label(),
                row.title().section() == null ? "" : row.title().section(),
                day(row.fixed(), "なし"),
                day(row.plan(), "なし"),
                row.planShiftInWords(),
                day(row.forecast(), "立たない"),
                row.forecastShiftInWords(),
                row.stepsInWords());
    }

    private static String day(LocalDate day, String none) {
        return day == null ? none : JapaneseDate.format(day);
    }
}
