package jp.michisuji.overview.chart;

import java.util.List;
import java.util.Map;
import jp.michisuji.schedule.plan.Trouble;

/**
 * 工程表。目盛りと帯。
 *
 * @param marks 節目と会議の帯。日の印だけを持つ
 * @param lanes 案件・聴取・業務の帯
 * @param counts 主題の、状態ごとの数。絞り込む前
 * @param sections 絞り込みに選べる所属
 * @param troubles 計算の困りごと
 * @param selected 選んだ行の前後。選んでいなければ {@code null}
 */
public record Chart(
        Axis axis,
        List<MarkRow> marks,
        List<Lane> lanes,
        Map<RowState, Long> counts,
        List<String> sections,
        List<Trouble> troubles,
        Neighbours selected) {

    /** 帯。名と、その行。 */
    public record Lane(String title, List<ChartRow> rows) {}

    /**
     * 日の印の行。
     *
     * @param address 開く画面。なければ {@code null}
     */
    public record MarkRow(String label, String address, List<Bar> days) {}

    /** 見出しに名乗る目盛り。 */
    public List<Tick> ticks(Zoom zoom) {
        return switch (zoom) {
            case YEAR -> axis.months();
            case QUARTER, MONTH -> axis.weeks();
            case WEEK -> axis.daily();
        };
    }

    public int rows() {
        return lanes.stream().mapToInt(lane -> lane.rows().size()).sum();
    }

    public long subjects() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
