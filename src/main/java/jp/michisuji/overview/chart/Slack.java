package jp.michisuji.overview.chart;

/** 余裕の幅。見込みと計画の開きで絞る。 */
public enum Slack {
    OVER("超過", -1),
    FIVE("5開庁日以内", 5),
    TWENTY("20開庁日以内", 20);

    private final String label;
    private final int most;

    Slack(String label, int most) {
        this.label = label;
        this.most = most;
    }

    public String label() {
        return label;
    }

    boolean admits(Progress progress) {
        return progress.floatDays() != null && progress.floatDays() <= most;
    }
}
