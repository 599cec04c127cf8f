package jp.michisuji.meeting.paper;

import java.time.LocalDate;

/**
 * 決定のときの資料。結果を記録したとき会議の場にあった版。
 *
 * @param number 版の番号。版のない資料（紙の時代の取込み）は0
 */
public record DecidedPaper(
        long verdictId,
        long itemId,
        Long sittingId,
        String result,
        LocalDate decidedOn,
        long paperId,
        String label,
        String title,
        int number,
        Long documentId) {}
