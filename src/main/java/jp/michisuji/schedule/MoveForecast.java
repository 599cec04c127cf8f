package jp.michisuji.schedule;

import java.util.List;

/**
 * 動きの見込み。変えるとどの期限が動くか。まだ何も変えていない。
 *
 * @param open 開いている仕事の動き
 * @param coming これから来る作業の動き
 */
public record MoveForecast(List<DeadlineMove> open, List<ComingMove> coming) {

    public boolean empty() {
        return open.isEmpty() && coming.isEmpty();
    }

    /** 計算した今日、既に過ぎている期限になるものの数。 */
    public long impossible() {
        return open.stream().filter(move -> move.after().impossible()).count()
                + coming.stream().filter(move -> move.after().impossible()).count();
    }
}
