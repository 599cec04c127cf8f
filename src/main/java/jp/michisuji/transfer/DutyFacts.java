package jp.michisuji.transfer;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * 業務の事実。決定表に尋ねるときの条件の列の値。
 *
 * @param movingTo 受ける側の課・部の数（支所の組織を除く）
 * @param people 受ける側の必要人員数の和（人）。読み分けられないものがあれば {@code null}
 */
record DutyFacts(Duty duty, int movingTo, BigDecimal people) {

    static final String DISPOSITION = "disposition";
    static final String SECTION = "section";
    static final String WORDS = "words";
    static final String DESTINATIONS = "destinations";
    static final String PEOPLE = "people";
    static final String ITEM = "item";

    /** @param moving 支所の組織を除いた引継ぎ先 */
    static DutyFacts of(Duty duty, List<Destination> moving) {
        boolean known = moving.stream().map(Destination::people).allMatch(Objects::nonNull);
        BigDecimal people =
                known ? moving.stream().map(Destination::people).reduce(BigDecimal.ZERO, BigDecimal::add) : null;
        return new DutyFacts(duty, moving.size(), people);
    }

    Map<String, Object> columns() {
        Map<String, Object> columns = new HashMap<>();
        columns.put(DISPOSITION, duty.disposition().name());
        columns.put(SECTION, duty.section());
        columns.put(WORDS, duty.heading() + " " + duty.name());
        columns.put(DESTINATIONS, movingTo);
        columns.put(PEOPLE, people == null ? null : people.doubleValue());
        columns.put(ITEM, duty.itemId() != null);
        return columns;
    }
}
