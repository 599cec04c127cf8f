package jp.michisuji.tasklist;

/** 期限の組。受付箱は急ぐ順にこの組で並ぶ。 */
public enum DueGroup {
    OVERDUE("期限超過"),
    TODAY("今日"),
    SOON("3開庁日以内"),
    THIS_WEEK("今週"),
    LATER("それ以降"),
    NONE("期限なし");

    private final String label;

    DueGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
