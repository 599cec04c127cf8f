package jp.michisuji.overview.chart;

/**
 * 一度に描く行の範囲。
 *
 * @param from 初めの行。0 から
 * @param most 描く行の数の上限
 */
public record Slice(int from, int most) {

    /** 紙やファイルに出す行。 */
    public static final Slice PAPER = new Slice(0, 3_000);

    /** すべての行。 */
    public static final Slice WHOLE = new Slice(0, Integer.MAX_VALUE);

    boolean holds(int at) {
        return at >= from && at - from < most;
    }
}
