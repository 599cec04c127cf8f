package jp.michisuji.schedule;

import jp.michisuji.organization.Actor;

/**
 * 変更のもと。期限を動かした一つの変更を、変更等調書の言葉で言う。
 *
 * @param what 何を（「第5回区役所改革検討部会の開催日」）
 * @param href 変えたものの画面。なければ {@code null}
 * @param before 変える前（「令和7年11月〜12月」）
 * @param after 変えた後
 * @param reason 変えたわけ
 */
public record ChangeCause(
        Kind kind, String what, String href, String before, String after, String reason, Actor actor) {

    /** 変更の種類。 */
    public enum Kind {
        SITTING("開催日"),
        AGENDA("議題をかける会議"),
        HEARING("実施日"),
        TARGET("目標日"),
        TRANSFER("移管日"),
        BUDGET_WINDOW("予算要求の期間"),
        CALENDAR("開庁日の暦"),
        RULES("期限規則"),
        EXTENSION("期限の延長"),
        LAYOUT("まとめた移転"),
        INQUIRY("回答日"),
        POINT("要検討事項の期限"),
        OPINION("意見への回答の期日"),
        DELAY("工程の遅れ");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
