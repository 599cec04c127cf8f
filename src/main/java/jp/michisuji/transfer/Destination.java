package jp.michisuji.transfer;

import java.math.BigDecimal;

/**
 * 引継ぎ先。一つの業務の一つの受け手と、その分担。
 *
 * @param section 印刷された課・部の名（「土木管理課」「防災部」）
 * @param part 分担（「町会等」「一次対応」。「整備※」の※は、執行委任先として想定することのしるし）。印刷がなければ {@code null}
 * @param people この受け手の必要人員数（人）。読み分けられなければ {@code null}
 */
public record Destination(String section, String part, BigDecimal people) {

    /** 人数（人）を付けた同じ引継ぎ先。 */
    Destination withPeople(BigDecimal number) {
        return new Destination(section, part, number);
    }
}
