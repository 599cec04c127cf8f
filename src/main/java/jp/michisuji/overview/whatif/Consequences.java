package jp.michisuji.overview.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.schedule.plan.Trouble;

/**
 * 仮の変更の行き着く先。
 *
 * @param shifted ずれる件。急ぐもの、大きく動くものから
 * @param absorbed 途中の工程だけが動き、終わりの日は動かない件の数
 * @param tallies 間に合わない件数の、前と後
 * @param chart ずれる件の、前と後の帯。{@code shifted} と同じ並び
 * @param troubles 変えて新たに生じる困りごと
 */
public record Consequences(
        List<Shifted> shifted, int absorbed, List<Tally> tallies, ShiftChart chart, List<Trouble> troubles) {

    private static final int MOST_NAMES = 3;

    /** 転じ方ごとの件数（「新たに間に合わない 2件、遅くなる 5件」）。ずれる件がなければ空の文字。 */
    public String countsInWords() {
        return String.join(
                "、",
                Arrays.stream(Turn.values())
                        .filter(turn -> count(turn) > 0)
                        .map(turn -> turn.label() + " " + count(turn) + "件")
                        .toList());
    }

    /** 新たに間に合わない件の名と超過（「屋外広告物許可」（令和8年4月1日（水）を3開庁日超過）、ほか2件）。なければ空の文字。 */
    public String newlyMissed() {
        List<Shifted> missed =
                shifted.stream().filter(one -> one.turn() == Turn.MISSES).toList();
        String names = missed.stream()
                .limit(MOST_NAMES)
                .map(one -> "「" + one.title().label() + "」（" + one.over() + "）")
                .collect(Collectors.joining("、"));
        return missed.size() > MOST_NAMES ? names + "、ほか" + (missed.size() - MOST_NAMES) + "件" : names;
    }

    public long count(Turn turn) {
        return shifted.stream().filter(one -> one.turn() == turn).count();
    }
}
