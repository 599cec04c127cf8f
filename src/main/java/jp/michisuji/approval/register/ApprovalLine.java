package jp.michisuji.approval.register;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import jp.michisuji.approval.ApprovalState;

/**
 * 一覧の一行。
 *
 * @param number 文書番号。下書きでは {@code null}
 * @param closingReason 却下・取下げのわけ。欠番ではそのわけ
 * @param waiting 承認待ちの職の符号を「,」でつないだもの。なければ {@code null}
 */
public record ApprovalLine(
        long id,
        String number,
        String subject,
        String category,
        ApprovalState state,
        String drafterPost,
        Instant draftedAt,
        Instant sentAt,
        Instant closedAt,
        String closingReason,
        int edition,
        String waiting) {

    public List<String> waitingPosts() {
        return waiting == null ? List.of() : Arrays.asList(waiting.split(","));
    }

    /** 番号を残して取り下げた。 */
    public boolean skipped() {
        return state == ApprovalState.WITHDRAWN && number != null;
    }
}
