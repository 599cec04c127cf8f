package jp.michisuji.meeting.paper;

import java.time.Instant;

/**
 * 資料の版。差し替えても前の版は残る。
 *
 * @param documentId 紙だけの版なら {@code null}
 * @param addedBy 出した職と名札（その時の）
 */
public record PaperVersion(
        long id, long paperId, int number, Long documentId, String note, Instant addedAt, String addedBy) {}
