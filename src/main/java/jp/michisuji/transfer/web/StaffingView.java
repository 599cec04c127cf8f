package jp.michisuji.transfer.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.transfer.PeopleCount;
import jp.michisuji.transfer.StaffingPlan;

/** 画面の必要人員の一行。終わりの行は合計である。 */
record StaffingView(String section, String now, String then, String change) {

    static List<StaffingView> of(StaffingPlan plan) {
        Stream<StaffingView> rows =
                plan.needs().stream().map(need -> row(need.section(), need.peopleNow(), need.peopleThen()));
        return plan.empty()
                ? List.of()
                : Stream.concat(rows, Stream.of(row("合計", plan.now(), plan.then())))
                        .toList();
    }

    private static StaffingView row(String section, BigDecimal now, BigDecimal then) {
        return new StaffingView(
                section,
                PeopleCount.format(now),
                PeopleCount.format(then),
                PeopleCount.formatChange(then.subtract(now)));
    }
}
