package jp.michisuji.access;

/** 行為の種別。権限の表の行になる。 */
public enum Action {
    HOME("ホームを見る"),
    PROFILE("自分の設定を変える"),
    TASK_READ("仕事を見る"),
    TASK_WORK("仕事を処理する"),
    TASK_REASSIGN("担当を替える"),
    ITEM_READ("改革案件を見る"),
    ITEM_PROPOSE("改革案件を起案する"),
    ITEM_TARGET("案件の目標日を決める"),
    ITEM_WITHDRAW("改革案件を取り下げる"),
    MEETING_READ("会議を見る"),
    MEETING_EDIT("会議を登録し、直す"),
    MEETING_PAPER("会議の資料を加え、差し替え、直す"),
    HEARING_READ("意見聴取を見る"),
    HEARING_EDIT("意見聴取を登録し、直す"),
    GROUP_CONTACT("関係団体の連絡先を見て、直す"),
    HEARING_PLAN("聴くべき団体を確定する"),
    BRIEFING_SIGN_UP("説明会に自分の課の参加人数を申し込む"),
    BRIEFING_ASK("説明会に質問する"),
    DUTY_READ("星取表を見る"),
    MAIL_READ("メール記録を見る"),
    SETTINGS_READ("設定を見る"),
    SETTINGS_EDIT("設定を変える"),
    RULE_EDIT("決定表を改める"),
    RULE_APPROVE("改めた決定表を確かめる"),
    BUDGET_WINDOW_EDIT("予算要求の期間を変える"),
    TASK_NUDGE("催促する"),
    DEADLINE_EXTEND("期限の延長を申し出る"),
    LAYOUT_READ("まとめた移転を見る"),
    LAYOUT_EDIT("まとめた移転を始め、業務を出し入れする"),
    CHANGE_READ("変更等調書を見る"),
    OPERATE("運用する"),
    AUDIT_READ("監査記録を見る"),
    AUDIT_CONTENT("監査記録の業務の中身を見る"),
    ABSENCE_EDIT("不在を入れ、変える"),
    DUTY_EDIT("業務を直す"),
    DUTY_IMPORT("業務を取り込む"),
    TRANSFER_START("業務移管を始める"),
    TRANSFER_EDIT("業務移管の手続を閉じ、やり直し、引継書を直す"),
    TRANSFER_DECIDE("業務移管を延ばし、取り止め、取りまとめを替える"),
    INQUIRY_READ("照会と回答を見る"),
    INQUIRY_EDIT("照会する"),
    APPROVAL_READ("決裁を見る"),
    APPROVAL_DRAFT("決裁に起案する"),
    APPROVAL_SETTINGS("決裁の決まりを変える"),
    DEMO_CLOCK("例示の日付を進める");

    private final String label;

    Action(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
