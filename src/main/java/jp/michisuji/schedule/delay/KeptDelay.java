package jp.michisuji.schedule.delay;

import java.time.OffsetDateTime;
import jp.michisuji.schedule.plan.Delay;

/**
 * 確定した遅れ。その工程が終わるか、取り消すまで、見込みに足す。
 *
 * @param path 遅れる工程か筋の符号
 * @param itemId 主題の属する改革案件。属さなければ {@code null}
 * @param href 主題の画面。なければ {@code null}
 * @param label 確定したときの名（「手順書の改定」の「手順書を作る」）
 * @param withdrawnAt 取り消した日時。効いていれば {@code null}
 */
public record KeptDelay(
        long id,
        String path,
        String subject,
        Long itemId,
        String href,
        String label,
        int openDays,
        String reason,
        OffsetDateTime decidedAt,
        String decidedLabel,
        OffsetDateTime withdrawnAt,
        String withdrawnLabel,
        String withdrawnReason) {

    public boolean standing() {
        return withdrawnAt == null;
    }

    public Delay onForecast() {
        return new Delay(path, openDays);
    }
}
