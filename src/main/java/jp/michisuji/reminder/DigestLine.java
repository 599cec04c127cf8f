package jp.michisuji.reminder;

import jp.michisuji.organization.Receiver;

/**
 * まとめの一行。
 *
 * @param as なぜこの人に届くか（本人・代理など）
 * @param to 方針の上での相手。本人への知らせでは {@link ReminderPolicy.To#HOLDER}
 * @param tone 期限の督促の調子。新着と変更では {@code null}
 * @param change 変更の中身。変更でなければ {@code null}
 */
record DigestLine(
        DigestSection section,
        DigestTask task,
        Receiver.As as,
        ReminderPolicy.To to,
        ReminderPolicy.Tone tone,
        DigestChange change) {}
