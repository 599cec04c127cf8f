package jp.michisuji.meeting;

import java.time.LocalDate;

/** 会議資料。次第に並ぶ資料の一件。電子の本体があれば {@code documentId} を持つ。 */
public record Paper(
        Long id,
        Long sittingId,
        Long deliberationId,
        String label,
        String title,
        String note,
        Long documentId,
        LocalDate submittedOn,
        int position) {}
