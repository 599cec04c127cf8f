package jp.michisuji.reminder;

import jp.michisuji.reminder.ReminderPolicy.To;
import jp.michisuji.reminder.ReminderPolicy.Tone;

/**
 * 知らせの変わり方。一つの相手への、前の表と新しい表での調子。
 *
 * @param before 前の表では知らせないなら {@code null}
 * @param after 新しい表では知らせないなら {@code null}
 */
record ReminderShift(To to, Tone before, Tone after) {

    String words() {
        if (before == null) {
            return "知らせ（" + after.label() + "）が加わる";
        }
        return after == null ? "知らせがなくなる" : "知らせの調子が「" + before.label() + "」から「" + after.label() + "」に変わる";
    }
}
