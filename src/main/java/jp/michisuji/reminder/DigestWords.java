package jp.michisuji.reminder;

import jp.michisuji.workflow.Sight;

/**
 * 仕事の文。まとめに載せるときにだけ読む。
 *
 * @param limited 限定の案件の仕事。持ち主と改革担当課長のほかへのまとめでは、題を伏せる
 * @param body 会議体。なければ {@code null}
 * @param dueReason 期限のわけ。なければ {@code null}
 */
record DigestWords(String taskId, String step, String title, String body, String dueReason, boolean limited) {

    String titleTo(ReminderPolicy.To to) {
        return limited && to == ReminderPolicy.To.SUPERIOR ? Sight.MASK : title;
    }
}
