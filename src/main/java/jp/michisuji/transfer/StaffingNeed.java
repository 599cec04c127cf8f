package jp.michisuji.transfer;

import java.math.BigDecimal;

/**
 * 必要人員。一つの引継ぎ先で、この業務に今充てている人員と、移管後に要る人員（T11）。
 *
 * @param section 引継ぎ先の課・部の名
 * @param peopleNow 今の人員（人）
 * @param peopleThen 移管後に要る人員（人）
 */
public record StaffingNeed(String section, BigDecimal peopleNow, BigDecimal peopleThen) {

    /** 増減（人）。負なら減る。 */
    public BigDecimal change() {
        return peopleThen.subtract(peopleNow);
    }
}
