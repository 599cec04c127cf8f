package jp.michisuji.reminder;

/** まとめの見出し。急ぐものから順に並ぶ。 */
public enum DigestSection {
    OVERDUE("期限超過"),
    TODAY("本日"),
    SOON("まもなく"),
    NEW("新着"),
    CHANGED("変更");

    private final String label;

    DigestSection(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @param daysLeft 期限までの開庁日。過ぎていれば負 */
    static DigestSection of(int daysLeft) {
        return daysLeft < 0 ? OVERDUE : daysLeft == 0 ? TODAY : SOON;
    }
}
