package jp.michisuji.access;

import static jp.michisuji.access.ActionGroup.*;

/** 行為の種別。権限の表の行になる。 */
public enum Action {
    HOME(COMMON, "ホームを見る"),
    PROFILE(COMMON, "自分の設定を変える"),
    DEMO_CLOCK(COMMON, "例示の日付を進める"),

    TASK_READ(TASKS, "仕事を見る"),
    TASK_WORK(TASKS, "仕事を処理する"),
    TASK_REASSIGN(TASKS, "担当を替える"),
    TASK_NUDGE(TASKS, "催促する"),
    DEADLINE_EXTEND(TASKS, "期限の延長を申し出る"),
    CHANGE_READ(TASKS, "変更等調書を見る"),

    ITEM_READ(REFORM, "改革案件を見る"),
    ITEM_LIMITED_READ(REFORM, "限定（検討中・非公開）の案件を見る"),
    ITEM_LIMIT(REFORM, "案件を限定にし、見せる職を決める"),
    ITEM_PROPOSE(REFORM, "改革案件を起案する"),
    ITEM_TARGET(REFORM, "案件の目標日を決める"),
    ITEM_TIMING(REFORM, "移管時期等の決裁を求める"),
    ITEM_WITHDRAW(REFORM, "改革案件を取り下げる"),
    DOCUMENT_READ(REFORM, "資料を取り出す"),
    REPORT_READ(REFORM, "報告書を作る"),

    MEETING_READ(MEETINGS, "会議を見る"),
    BODY_EDIT(MEETINGS, "会議体の名簿と開催の決まりを直す"),
    MEETING_EDIT(MEETINGS, "会議を登録し、日時を変え、中止する"),
    AGENDA_EDIT(MEETINGS, "次第を組む"),
    MEETING_CALL(MEETINGS, "会議を招集する"),
    MEETING_PAPER(MEETINGS, "会議の資料を加え、差し替え、直す"),
    RECORD_EDIT(MEETINGS, "会議を進め、出欠・結果・要旨を記録する"),
    EDITION_SEAL(MEETINGS, "会議の文書の版を残す"),
    OPINION_EDIT(MEETINGS, "意見の受け持ちを決め、回答を確かめる"),
    POINT_EDIT(MEETINGS, "要検討事項の受け持ちを決める"),

    INQUIRY_READ(INQUIRIES, "照会と回答を見る"),
    INQUIRY_EDIT(INQUIRIES, "照会する"),

    HEARING_READ(HEARINGS, "意見聴取を見る"),
    HEARING_PLAN(HEARINGS, "聴くべき団体を確定する"),
    HEARING_EDIT(HEARINGS, "意見聴取の日と記録を直す"),
    GROUP_EDIT(HEARINGS, "関係団体を登録し、直す"),
    GROUP_CONTACT(HEARINGS, "関係団体の連絡先を見て、直す"),
    BRIEFING_EDIT(HEARINGS, "職員説明会の回と資料を決め、質問に答える"),
    BRIEFING_SIGN_UP(HEARINGS, "説明会に自分の課の参加人数を申し込む"),
    BRIEFING_ASK(HEARINGS, "説明会に質問する"),

    SCHEDULE_READ(SCHEDULE, "工程表を見る"),
    SCHEDULE_PLAN(SCHEDULE, "基準計画を留め、仮の変更を確定する"),

    DUTY_READ(TRANSFERS, "星取表を見る"),
    DUTY_EDIT(TRANSFERS, "業務を直す"),
    DUTY_IMPORT(TRANSFERS, "業務を取り込む"),
    TRANSFER_READ(TRANSFERS, "業務移管を見る"),
    TRANSFER_START(TRANSFERS, "業務移管を始める"),
    REQUIREMENT_EDIT(TRANSFERS, "移管の要件を閉じる"),
    TRACK_REOPEN(TRANSFERS, "移管の手続をやり直す"),
    HANDOVER_EDIT(TRANSFERS, "引継書を直す"),
    TRANSFER_MOVE(TRANSFERS, "移管日を延ばす"),
    TRANSFER_STOP(TRANSFERS, "移管を取り止める"),
    TRANSFER_LEAD(TRANSFERS, "移管の取りまとめを替える"),
    LAYOUT_READ(TRANSFERS, "まとめた移転を見る"),
    LAYOUT_OPEN(TRANSFERS, "まとめた移転を始める"),
    LAYOUT_MEMBER(TRANSFERS, "まとめた移転に業務を出し入れする"),
    LAYOUT_DISSOLVE(TRANSFERS, "まとめた移転を解く"),
    BUDGET_WINDOW_EDIT(TRANSFERS, "予算要求の期間を変える"),

    APPROVAL_READ(APPROVALS, "決裁を見る"),
    APPROVAL_DRAFT(APPROVALS, "決裁に起案する"),
    APPROVAL_SETTINGS(APPROVALS, "決裁の決まりを変える"),

    SETTINGS_READ(SETTINGS, "設定を見る"),
    ORGANIZATION_EDIT(SETTINGS, "組織・発令・代理の順を変える"),
    CLOSED_DAY_EDIT(SETTINGS, "閉庁日を変える"),
    ABSENCE_EDIT(SETTINGS, "不在を入れ、変える"),
    RULE_EDIT(SETTINGS, "決定表を改める"),
    RULE_APPROVE(SETTINGS, "改めた決定表を確かめる"),

    MAIL_READ(OPERATION, "メール記録を見る"),
    MAIL_TEXT_READ(OPERATION, "メールの件名と本文を読む"),
    MAIL_OPERATE(OPERATION, "メールを送り直し、止めたメールを再開する"),
    ACCOUNT_EDIT(OPERATION, "利用者を作り、止め、仮のパスワードを渡す"),
    ROLE_EDIT(OPERATION, "職に役割を与える"),
    OPERATE(OPERATION, "運用する"),
    JOB_OPERATE(OPERATION, "失敗した自動処理をやり直す"),
    BACKUP(OPERATION, "控えを取る"),
    AUDIT_READ(OPERATION, "監査記録を見る"),
    AUDIT_CONTENT(OPERATION, "監査記録の業務の中身を見る");

    private final ActionGroup group;
    private final String label;

    Action(ActionGroup group, String label) {
        this.group = group;
        this.label = label;
    }

    public ActionGroup group() {
        return group;
    }

    public String label() {
        return label;
    }
}
