package jp.michisuji.meeting;

import java.time.Instant;

/**
 * 意見・指摘事項。会議で述べられた意見と、その回答・対応。
 *
 * @param legible 原資料が読めるか（yes / partly / no）
 */
public record Opinion(
        Long id,
        Long sittingId,
        Long deliberationId,
        int number,
        String body,
        String speaker,
        String answeringPost,
        String answer,
        String answerer,
        Instant answeredAt,
        String legible,
        String note,
        String source) {

    public boolean answered() {
        return answer != null && !answer.isBlank();
    }
}
