package jp.michisuji.transfer.web;

import java.util.List;
import java.util.Map;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.transfer.Yen;

/** 年度ごとの合計の、画面の言葉。 */
public record YearTotal(String year, String amount) {

    static List<YearTotal> of(Map<Integer, Long> totals) {
        return totals.entrySet().stream()
                .map(total ->
                        new YearTotal(JapaneseDate.formatFiscalYear(total.getKey()), Yen.format(total.getValue())))
                .toList();
    }
}
