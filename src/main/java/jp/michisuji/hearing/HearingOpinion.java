package jp.michisuji.hearing;

import java.time.Instant;

/** 聴取で出された意見。一件ごとに回答を持つ。 */
public record HearingOpinion(
        long id, long hearingId, int number, String body, String reply, String repliedBy, Instant repliedAt) {

    public boolean replied() {
        return repliedAt != null;
    }
}
