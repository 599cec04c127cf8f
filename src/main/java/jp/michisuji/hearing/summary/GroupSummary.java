package jp.michisuji.hearing.summary;

import java.util.List;
import jp.michisuji.hearing.Disposition;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingOpinion;
import jp.michisuji.hearing.Promise;

/** 一つの団体のまとめ。聴取の状態と、意見と回答と約束。 */
public record GroupSummary(Hearing hearing, List<HearingOpinion> opinions, List<Promise> promises) {

    /** その区分で答えた意見の数。 */
    public long count(Disposition disposition) {
        return opinions.stream()
                .filter(opinion -> opinion.disposition() == disposition)
                .count();
    }

    /** 回答を待っている意見の数。終わった聴取では 0。 */
    public int waiting() {
        return hearing.finished() ? 0 : hearing.progress().waiting();
    }

    public boolean finished() {
        return hearing.finished();
    }
}
