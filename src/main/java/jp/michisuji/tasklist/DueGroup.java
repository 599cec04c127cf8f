package jp.michisuji.tasklist;

/** 期限の組。受付箱は急ぐ順にこの組で並ぶ。 */
public enum DueGroup {
    OVERDUE("期限超過", "late"),
    TODAY("今日", "soon"),
    SOON("3開庁日以内", "soon"),
    THIS_WEEK("今週", "calm"),
    LATER("それ以降", "calm"),
    NONE("期限なし", "calm");

    private final String label;
    private final String tone;

    DueGroup(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    /** 画面での調子。late（過ぎた）・soon（近い）・calm（まだ）。 */
    public String tone() {
        return tone;
    }

    public String label() {
        return label;
    }
}
