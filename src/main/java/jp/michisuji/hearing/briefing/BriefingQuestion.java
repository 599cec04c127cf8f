package jp.michisuji.hearing.briefing;

import java.time.Instant;

/**
 * 説明会への質問。職員なら誰でも尋ねられ、答えは皆に公開する。
 *
 * @param askedBy 質問した職の名
 * @param answer 公開した回答。まだなら {@code null}
 */
public record BriefingQuestion(
        long id,
        long hearingId,
        int number,
        String body,
        String askedBy,
        Instant askedAt,
        String answer,
        String answeredBy,
        Instant answeredAt) {

    public boolean answered() {
        return answeredAt != null;
    }
}
