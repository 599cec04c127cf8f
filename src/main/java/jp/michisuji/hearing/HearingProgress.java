package jp.michisuji.hearing;

/**
 * 意見と回答の進み。
 *
 * @param opinions 出された意見の数
 * @param decided 回答を決めた数
 * @param conveyed 回答を団体に伝えた数
 * @param waiting 回答が要るのに、まだ伝えていない数
 */
public record HearingProgress(int opinions, int decided, int conveyed, int waiting) {

    public static final HearingProgress NONE = new HearingProgress(0, 0, 0, 0);

    /** すべての意見に回答し、伝え終えたか。意見がなければ真。 */
    public boolean settled() {
        return waiting == 0;
    }

    HearingProgress plus(HearingProgress other) {
        return new HearingProgress(
                opinions + other.opinions, decided + other.decided, conveyed + other.conveyed, waiting + other.waiting);
    }
}
