package jp.michisuji.meeting.paper;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 棚の資料。会議に並ぶ資料の一件と、版と、もう決定に使われたか。
 *
 * @param sittingId 次回未定なら {@code null}
 * @param itemId 案件の資料ならその案件。会議全体の資料なら {@code null}
 * @param documentId 今の版の本体。紙だけなら {@code null}
 * @param version 今の版の番号。版のない資料（紙の時代の取込み）は0
 * @param revision 二人が同時に直したときに気付くための版
 * @param decided 今並ぶ会議の決定に使われた
 * @param everDecided どこかの会議の決定に使われた
 */
public record ShelvedPaper(
        long id,
        Long sittingId,
        Long deliberationId,
        Long itemId,
        String label,
        String title,
        String note,
        Long documentId,
        LocalDate submittedOn,
        int position,
        int version,
        int revision,
        boolean decided,
        boolean everDecided,
        Instant removedAt,
        String removedBy,
        String removedReason) {

    public boolean removed() {
        return removedAt != null;
    }

    /** 呼び名（資料2「執務場所の整理」）。 */
    public String name() {
        return (label == null ? "資料" : label) + "「" + title + "」";
    }
}
