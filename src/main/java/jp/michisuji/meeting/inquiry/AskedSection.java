package jp.michisuji.meeting.inquiry;

import java.time.Instant;

/**
 * 尋ねた課の職。
 *
 * @param seenAt その職にある人が初めて開いた時刻。まだなら {@code null}
 * @param late 期限を過ぎて答えた
 */
public record AskedSection(
        long inquiryId,
        String postCode,
        int position,
        SectionState state,
        Instant seenAt,
        Instant answeredAt,
        boolean late) {

    public boolean answered() {
        return state == SectionState.ANSWERED || state == SectionState.NOTHING;
    }
}
