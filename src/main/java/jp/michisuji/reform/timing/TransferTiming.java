package jp.michisuji.reform.timing;

import java.time.Instant;
import jp.michisuji.approval.Approval;

/**
 * 移管時期等の決裁を求めた一回。
 *
 * @param askedBy 求めた人の職と名札
 */
public record TransferTiming(long id, long itemId, Instant askedAt, String askedBy) {

    static final String TYPE = "transfer-timing";

    Approval.Origin origin() {
        return new Approval.Origin(TYPE, String.valueOf(id));
    }
}
