package jp.michisuji.overview.whatif;

import java.util.Arrays;
import java.util.List;
import jp.michisuji.schedule.plan.Trouble;

/**
 * 仮の変更の行き着く先。
 *
 * @param shifted ずれる件。急ぐもの、大きく動くものから
 * @param absorbed 途中の工程だけが動き、終わりの日は動かない件の数
 * @param tallies 間に合わない件数の、前と後
 * @param troubles 変えて新たに生じる困りごと
 */
public record Consequences(List<Shifted> shifted, int absorbed, List<Tally> tallies, List<Trouble> troubles) {

    /** 転じ方ごとの件数（「新たに間に合わない 2件、遅くなる 5件」）。ずれる件がなければ空の文字。 */
    public String countsInWords() {
        return String.join(
                "、",
                Arrays.stream(Turn.values())
                        .filter(turn -> count(turn) > 0)
                        .map(turn -> turn.label() + " " + count(turn) + "件")
                        .toList());
    }

    public long count(Turn turn) {
        return shifted.stream().filter(one -> one.turn() == turn).count();
    }
}
