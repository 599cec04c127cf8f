package jp.michisuji.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * 席の計画。要る席数と面積、工事の予定、移転の日。決まっていないところは {@code null}。
 *
 * @param people 席数を出したときに数えた必要人員（人）
 * @param area 面積（㎡）
 * @param seatsReason 人員 × 4㎡ から直したわけ
 * @param works 工事の予定。工事が要らなければ {@code null}
 * @param decision 工事を伴う変更の決裁。まだ決裁されていなければ {@code null}
 * @param movesOn 移転の予定日
 * @param movedOn 移転の済んだ日
 */
public record LayoutPlan(
        BigDecimal people,
        Integer seats,
        BigDecimal area,
        String seatsReason,
        WorksPlan works,
        Decision decision,
        LocalDate movesOn,
        LocalDate movedOn) {

    static final LayoutPlan BLANK = new LayoutPlan(null, null, null, null, null, null, null, null);

    /** 決裁。決まった文書の番号と日。 */
    public record Decision(String number, LocalDate on) {}

    /** 席数と面積。 */
    public record Seats(BigDecimal people, int seats, BigDecimal area, String reason) {}
}
