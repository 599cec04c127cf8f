package jp.michisuji.overview.baseline;

import java.util.List;
import jp.michisuji.schedule.programme.Baseline;

/**
 * 基準計画との比べ。
 *
 * @param rows 帯、台帳の順
 * @param gone 基準にあって、今の工程にない件の数。名は残っていない
 */
public record Comparison(Baseline baseline, List<Compared> rows, long gone) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    public List<Compared> moved() {
        return rows.stream().filter(Compared::moved).toList();
    }

    /** 「20件のうち5件の計画が動きました（遅くなる3件、早くなる2件、最大12開庁日）。…」。 */
    public String inWords() {
        long later = rows.stream().filter(row -> row.planShift() > 0).count();
        long earlier = rows.stream().filter(row -> row.planShift() < 0).count();
        long behind = rows.stream().filter(row -> row.forecastShift() > 0).count();
        int most =
                rows.stream().mapToInt(row -> Math.abs(row.planShift())).max().orElse(0);
        String moved = later + earlier == 0
                ? rows.size() + "件とも、計画の終わりは動いていません。"
                : rows.size() + "件のうち" + (later + earlier) + "件の計画の終わりが動きました（遅くなる" + later + "件、早くなる" + earlier + "件、最大"
                        + most + "開庁日）。";
        return moved + "見込みが基準の終わりより遅いのは" + behind + "件です。" + stepsInWords();
    }

    private String stepsInWords() {
        int added = rows.stream().mapToInt(row -> row.added().size()).sum();
        int removed = rows.stream().mapToInt(row -> row.removed().size()).sum();
        String steps = added + removed == 0 ? "" : "工程は" + added + "つ加わり、" + removed + "つなくなりました。";
        return steps + (gone == 0 ? "" : "基準にあった" + gone + "件は、取り下げや廃止で今の工程にありません。");
    }
}
