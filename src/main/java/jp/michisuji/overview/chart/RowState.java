package jp.michisuji.overview.chart;

import java.util.List;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.ScheduleSnapshot;

/** 行の状態。計画と実績と見込みから読む。並びは、急ぐものから。 */
public enum RowState {
    LATE("遅れている", "計画の終わりの日を、終えないまま過ぎている", "red"),
    WILL_BE_LATE("間に合わない見込み", "いまの見込みでは、計画の終わりの日に間に合わない", "orange"),
    UNKNOWN("見込みが立たない", "日の決まらないものがあり、見込みを計算できない", "yellow"),
    TIGHT("余裕わずか", "余裕が5開庁日以内", "yellow"),
    ON_TRACK("予定どおり", "着手していて、計画に間に合う見込み", "blue"),
    NOT_YET("未着手", "まだ始まっていない。計画に間に合う見込み", "quiet"),
    DONE("済み", "すべて終えた", "green");

    /** 余裕わずかとする開庁日。 */
    static final int TIGHT_DAYS = 5;

    private final String label;
    private final String meaning;
    private final String tone;

    RowState(String label, String meaning, String tone) {
        this.label = label;
        this.meaning = meaning;
        this.tone = tone;
    }

    /** @param left 終えていない工程 */
    static RowState of(List<StepKey> left, boolean begun, ScheduleSnapshot snapshot) {
        if (left.isEmpty()) {
            return DONE;
        }
        if (left.stream().anyMatch(step -> overdue(step, snapshot))) {
            return LATE;
        }
        Integer least = Slippage.least(left, snapshot);
        // 立たない工程がほかにあっても、間に合わないことが分かっていれば、それを言う
        if (least != null && least < 0) {
            return WILL_BE_LATE;
        }
        if (Progress.forecast(left, snapshot) == null
                || left.stream().noneMatch(snapshot.plan().spans()::containsKey)) {
            return UNKNOWN;
        }
        if (least != null && least <= TIGHT_DAYS) {
            return TIGHT;
        }
        return begun ? ON_TRACK : NOT_YET;
    }

    private static boolean overdue(StepKey step, ScheduleSnapshot snapshot) {
        Span planned = snapshot.plan().spans().get(step);
        return planned != null && planned.finish().isBefore(snapshot.today());
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** 札の色の名。 */
    public String tone() {
        return tone;
    }

    /** 手を打つ要があるか。 */
    public boolean alarming() {
        return this == LATE || this == WILL_BE_LATE || this == UNKNOWN;
    }
}
