package jp.michisuji.meeting.record;

/**
 * 欄に書いたあと。
 *
 * @param outcome 書けたか、他の職員が先に書いていたか、行ごと消されていたか
 * @param now 台帳にある今の値
 * @param by 先に書いた人の筆。競り合っていなければ {@code null}
 */
public record Written(Outcome outcome, String now, RecordChange by) {

    /** 書いた結果。 */
    public enum Outcome {
        SAVED,
        CONFLICT,
        GONE
    }

    static Written saved(String now) {
        return new Written(Outcome.SAVED, now, null);
    }

    public boolean conflict() {
        return outcome == Outcome.CONFLICT;
    }
}
