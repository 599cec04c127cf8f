package jp.michisuji.schedule.plan;

import java.util.List;

/**
 * 工程の計算で見つかった困りごと。例外にせず、画面で名を挙げる。
 *
 * @param words 何がどう困るか。一文
 * @param steps 関わる工程
 */
public record Trouble(Kind kind, String words, List<StepKey> steps) {

    /** 困りごとの種類。 */
    public enum Kind {
        CYCLE("前後が輪になっている"),
        UNKNOWN_STEP("先に終えるはずの工程がない"),
        NO_LEAD_TIME("所要が決まっていない"),
        NO_ANCHOR("終わりの日が決まっていない"),
        PAST_ANCHOR("終わりの日が過ぎている"),
        NO_SITTING("間に合う開催がない"),
        NO_WINDOW("間に合う期間がない"),
        UNDECIDED_SITTING("かける開催が決まっていない"),
        AMBIGUOUS_PATH("計画の道が図から一つに決まらない"),
        ASSUMED_SITTING("開催の日を仮に置いた");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** 計算の前提を断るだけで、困ってはいないか。 */
        public boolean assumption() {
            return this == ASSUMED_SITTING;
        }
    }

    public Trouble {
        steps = List.copyOf(steps);
    }

    /** 置き場所のないときの困りごとの種類。 */
    static Kind unplaced(Pace pace) {
        return pace instanceof Pace.Windowed ? Kind.NO_WINDOW : Kind.NO_SITTING;
    }
}
