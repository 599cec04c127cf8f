package jp.michisuji.approval.bulk;

import java.util.List;

/** 同じ決裁区分の承認待ち。 */
public record BulkGroup(String category, List<BulkEntry> entries) {

    public BulkGroup {
        entries = List.copyOf(entries);
    }
}
