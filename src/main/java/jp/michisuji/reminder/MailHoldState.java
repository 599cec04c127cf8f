package jp.michisuji.reminder;

import java.time.LocalDateTime;

/**
 * メール止めの状態。
 *
 * @param reason why it is or was last held, or null if it never was
 * @param since beginning of that hold, in Japanese time
 * @param releasedBy label of the person who ended it, or null while held
 */
public record MailHoldState(
        boolean held, String reason, LocalDateTime since, String releasedBy, LocalDateTime releasedAt) {}
