package jp.michisuji.hearing.summary;

import java.util.List;

/** 意見聴取のまとめ。案件ごとと、全体。 */
public record HearingSummary(List<ItemSummary> items) {

    public boolean empty() {
        return items.isEmpty();
    }

    public Totals totals() {
        return Totals.of(items.stream().flatMap(item -> item.groups().stream()).toList());
    }
}
