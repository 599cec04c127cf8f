package jp.michisuji.transfer;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * 手順書の版。確定した手順書の一つの版。
 *
 * @param number 版の番号。移管ごとに 1 から
 * @param finalizedOn 確定した日
 * @param documentId 手順書の本体
 * @param note 覚え。なければ {@code null}
 * @param postCode 登録した人がそのとき就いていた職
 */
public record ManualVersion(
        long transferId,
        int number,
        LocalDate finalizedOn,
        long documentId,
        String note,
        String personCode,
        String postCode,
        OffsetDateTime at) {

    public String label() {
        return "第" + number + "版";
    }
}
