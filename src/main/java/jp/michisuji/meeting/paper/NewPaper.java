package jp.michisuji.meeting.paper;

import jp.michisuji.document.NewDocument;

/**
 * 会議に加える資料。
 *
 * @param deliberationId 案件の資料ならその審議。会議全体の資料なら {@code null}
 * @param label {@code null} なら空いている次の番号を付ける
 * @param file 紙だけなら {@code null}
 */
public record NewPaper(
        long sittingId, Long deliberationId, PaperLabel label, String title, String note, NewDocument file) {}
