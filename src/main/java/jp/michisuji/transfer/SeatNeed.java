package jp.michisuji.transfer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * 席の必要。移る人員と、その人員に要る席数と面積。
 *
 * @param people 読み分けられた必要人員（人）の合計
 * @param complete 人員の読み分けられない引継ぎ先がないか。あれば、席数は人が入れる
 */
public record SeatNeed(BigDecimal people, boolean complete) {

    /** 一人当たり原則4㎡程度（T15、執務スペースの方針）。 */
    public static final BigDecimal AREA_PER_PERSON = BigDecimal.valueOf(4);

    public static final SeatNeed NONE = new SeatNeed(BigDecimal.ZERO, true);

    /** まとめた移転の席は、加わった業務の人員を足して出す。端数は足してから切り上げる。 */
    public static SeatNeed sum(Collection<SeatNeed> needs) {
        return needs.stream()
                .reduce(
                        NONE,
                        (one, other) -> new SeatNeed(one.people.add(other.people), one.complete && other.complete));
    }

    /** 席数。半人分の仕事にも一つの席が要る。 */
    public int seats() {
        return people.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    /** 面積（㎡）。人員 × 4㎡。 */
    public BigDecimal area() {
        return people.multiply(AREA_PER_PERSON);
    }

    /** その席数にしたときの面積。人員どおりの席数なら人員 × 4㎡、直した席数なら席数 × 4㎡。 */
    public BigDecimal areaOf(int seats) {
        return complete && seats == seats() ? area() : AREA_PER_PERSON.multiply(BigDecimal.valueOf(seats));
    }
}
