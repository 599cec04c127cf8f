package jp.michisuji.reminder;

import java.util.Map;
import java.util.stream.Stream;
import jp.michisuji.organization.Receiver;

/**
 * まとめの一片。一人に知らせる一束と、その知らせ方。
 *
 * @param as なぜこの人に届くか（本人・代理など）
 * @param to 方針の上での相手。本人への知らせでは {@link ReminderPolicy.To#HOLDER}
 * @param tone 期限の督促の調子。新着と変更では {@code null}
 * @param changes 仕事ごとの変更の中身。変更でなければ空
 */
record DigestPart(
        DigestSection section,
        DigestBundle bundle,
        Receiver.As as,
        ReminderPolicy.To to,
        ReminderPolicy.Tone tone,
        Map<String, DigestChange> changes) {

    Stream<DigestLine> lines() {
        return bundle.taskIds().stream().map(taskId -> new DigestLine(taskId, this));
    }
}
