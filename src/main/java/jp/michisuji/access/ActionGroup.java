package jp.michisuji.access;

/** 行為の分け。権限の表の見出しになる。 */
public enum ActionGroup {
    COMMON("共通"),
    TASKS("仕事と期限"),
    REFORM("改革案件と資料"),
    MEETINGS("会議"),
    INQUIRIES("照会"),
    HEARINGS("意見聴取"),
    SCHEDULE("工程表"),
    TRANSFERS("業務移管"),
    APPROVALS("決裁"),
    SETTINGS("設定"),
    OPERATION("メールと運用");

    private final String label;

    ActionGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
