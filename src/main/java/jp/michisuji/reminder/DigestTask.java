package jp.michisuji.reminder;

import java.time.LocalDate;

/**
 * まとめに載る仕事。台帳の、知らせるのに要るところだけの写し。
 *
 * @param assignee 引き受けた人。まだなら {@code null}
 * @param reminded これまでに期限を知らせた回数
 */
record DigestTask(
        String taskId,
        String taskKey,
        String step,
        String title,
        String body,
        String postCode,
        String assignee,
        LocalDate dueOn,
        String dueReason,
        LocalDate openedOn,
        int reminded) {}
