package jp.michisuji.transfer;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** 人員の見積り。一つの業務の、引継ぎ先ごとの必要人員と合計。部の間の負担の偏りは、増減に表れる（T12）。 */
public record StaffingPlan(List<StaffingNeed> needs) {

    public StaffingPlan {
        needs = List.copyOf(needs);
    }

    public boolean empty() {
        return needs.isEmpty();
    }

    public BigDecimal now() {
        return sum(StaffingNeed::peopleNow);
    }

    public BigDecimal then() {
        return sum(StaffingNeed::peopleThen);
    }

    public BigDecimal change() {
        return then().subtract(now());
    }

    private BigDecimal sum(Function<StaffingNeed, BigDecimal> part) {
        return needs.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
