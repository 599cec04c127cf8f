package jp.michisuji.overview.chart;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.schedule.plan.Trouble;
import jp.michisuji.schedule.programme.PlannedSubject;

/**
 * 工程表。目盛りと帯。
 *
 * @param marks 節目と会議の帯。日の印だけを持つ
 * @param lanes 案件・聴取・業務の帯。描く範囲の行だけを持つ
 * @param total 描く範囲の外も含めた行の数
 * @param counts 主題の、状態ごとの数。絞り込む前
 * @param choices 絞り込みに選べるもの
 * @param troubles 計算の困りごと
 * @param selected 選んだ行の前後。選んでいなければ {@code null}
 */
public record Chart(
        Axis axis,
        List<MarkRow> marks,
        List<Lane> lanes,
        int total,
        Map<RowState, Long> counts,
        Choices choices,
        List<Trouble> troubles,
        Neighbours selected) {

    /**
     * 帯。名と、その行。
     *
     * @param inside 帯の中で畳み方を逆にした枝の符号
     */
    public record Lane(PlannedSubject.Lane lane, List<ChartRow> rows, int subjects, Set<String> inside) {

        public String title() {
            return lane.label();
        }
    }

    /**
     * 絞り込みに選べるもの。
     *
     * @param bodies これから諮る会議体の符号 → 名
     */
    public record Choices(List<String> sections, Map<String, String> bodies) {}

    /**
     * 日の印の行。
     *
     * @param address 開く画面。なければ {@code null}
     */
    public record MarkRow(String label, String address, List<Bar> bars) implements Barred {}

    /** 見出しの上の段の目盛り。年度か、年と月。 */
    public List<Tick> over(Zoom zoom) {
        return zoom == Zoom.YEAR ? axis.years() : axis.yearMonths();
    }

    /** 見出しの下の段の目盛り。 */
    public List<Tick> ticks(Zoom zoom) {
        return switch (zoom) {
            case YEAR -> axis.months();
            case QUARTER, MONTH -> axis.weeks();
            case WEEK -> axis.daily();
        };
    }

    /** 描いた行の数。 */
    public int drawn() {
        return lanes.stream().mapToInt(lane -> lane.rows().size()).sum();
    }

    public long subjects() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
