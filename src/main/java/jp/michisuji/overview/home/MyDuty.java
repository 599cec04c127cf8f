package jp.michisuji.overview.home;

import jp.michisuji.overview.chart.Progress;

/**
 * 自分の業務。自分の職が当事者である、一つの業務の移管。
 *
 * @param state 移管の状態
 * @param prepared 済んだ準備の数
 * @param needed 要る準備の数
 * @param overdue 期限を過ぎた仕事がある
 */
public record MyDuty(
        String name, String address, String state, long prepared, long needed, boolean overdue, Progress progress) {

    /** 余裕の小さい順に並べる値。余裕が分からないものは後に置く。 */
    int order() {
        return progress.floatDays() == null ? Integer.MAX_VALUE : progress.floatDays();
    }

    /** 「準備 2／4」。まだ始まっていなければ、そう言う。 */
    public String preparation() {
        return needed == 0 ? "準備はまだ決まっていません" : "準備 " + prepared + "／" + needed + " 完了";
    }
}
