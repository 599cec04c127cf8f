package jp.michisuji.hearing.plan;

import java.time.Instant;

/**
 * 聴くべき団体の決定。一つの案件について、一つの団体に意見を聴くか。
 *
 * @param proposed 決定表の案に入っていたか
 * @param reason 決定表のわけ、または案と違えたわけ
 * @param decidedBy 確定した職の名
 */
public record HearingDecision(
        long itemId,
        long groupId,
        boolean heard,
        boolean proposed,
        String reason,
        String source,
        String decidedBy,
        Instant decidedAt) {}
