package jp.michisuji.meeting.inquiry;

import java.time.Instant;

/**
 * 宿題の要旨。
 *
 * @param version 二人が同時に書いたときに気付くための版。まだ書かれていなければ 0
 * @param publishedVersion 会議の資料として出した版。まだなら {@code null}
 */
public record HomeworkGist(
        long inquiryId,
        String body,
        int version,
        Instant editedAt,
        String editedBy,
        Instant publishedAt,
        Integer publishedVersion) {

    static HomeworkGist unwritten(long inquiryId) {
        return new HomeworkGist(inquiryId, "", 0, null, null, null, null);
    }

    public boolean written() {
        return !body.isBlank();
    }
}
