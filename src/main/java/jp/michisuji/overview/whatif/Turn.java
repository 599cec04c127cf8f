package jp.michisuji.overview.whatif;

import jp.michisuji.schedule.plan.Standing;

/** 転じ方。仮の変更で、一件の見通しがどう変わるか。並びは、急ぐものから。 */
public enum Turn {
    MISSES("新たに間に合わない", "red", true),
    LOST("見込みが立たなくなる", "yellow", true),
    STILL_LATE("間に合わないまま動く", "orange", true),
    LATER("遅くなる", "blue", false),
    EARLIER("早くなる", "blue", false),
    SAVED("間に合うようになる", "green", false);

    private final String label;
    private final String tone;
    private final boolean alarming;

    Turn(String label, String tone, boolean alarming) {
        this.label = label;
        this.tone = tone;
        this.alarming = alarming;
    }

    public String label() {
        return label;
    }

    /** 札の色の名。 */
    public String tone() {
        return tone;
    }

    /** 手を打つ要があるか。 */
    public boolean alarming() {
        return alarming;
    }

    static Turn between(Standing before, Standing after, int openDays) {
        if (before.dated() && !after.dated()) {
            return LOST;
        }
        if (!before.late() && after.late()) {
            return MISSES;
        }
        if (before.late() && !after.late() && after.dated()) {
            return SAVED;
        }
        if (after.late()) {
            return STILL_LATE;
        }
        return openDays < 0 ? EARLIER : LATER;
    }
}
