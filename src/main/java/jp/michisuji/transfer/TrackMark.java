package jp.michisuji.transfer;

import java.time.LocalDate;

/**
 * 筋のしるし。星取表の一升に、しるしと言葉で出す。
 *
 * @param step いま開いている作業。なければ {@code null}
 * @param postCode それを持つ職。なければ {@code null}
 */
public record TrackMark(Mark mark, String step, String postCode, LocalDate dueOn) {

    /** しるし。色だけに頼らず、必ず言葉を添える。 */
    public enum Mark {
        NOT_NEEDED("－", "不要"),
        WAITING("○", "未着手"),
        RUNNING("◐", "進行中"),
        OVERDUE("！", "期限超過"),
        DONE("●", "完了"),
        CANCELLED("×", "取止め");

        private final String sign;
        private final String word;

        Mark(String sign, String word) {
            this.sign = sign;
            this.word = word;
        }

        public String sign() {
            return sign;
        }

        public String word() {
            return word;
        }
    }

    static TrackMark of(TrackProgress.State state) {
        return new TrackMark(Mark.valueOf(state.name()), null, null, null);
    }

    /** 開いている作業のある筋。期限を過ぎていればそう言う。 */
    static TrackMark at(TrackProgress.State state, String step, String postCode, LocalDate dueOn, LocalDate today) {
        boolean late = state == TrackProgress.State.RUNNING && dueOn != null && dueOn.isBefore(today);
        return new TrackMark(late ? Mark.OVERDUE : Mark.valueOf(state.name()), step, postCode, dueOn);
    }
}
