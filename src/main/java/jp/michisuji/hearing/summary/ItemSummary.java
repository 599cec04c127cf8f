package jp.michisuji.hearing.summary;

import java.util.List;

/** 一つの案件のまとめ。団体ごとに、まだ終わっていないものから並べる。 */
public record ItemSummary(long itemId, String title, List<GroupSummary> groups) {

    public Totals totals() {
        return Totals.of(groups);
    }
}
