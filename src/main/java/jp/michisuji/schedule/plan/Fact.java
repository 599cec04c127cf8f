package jp.michisuji.schedule.plan;

import java.time.LocalDate;

/**
 * 工程の実績。
 *
 * @param started 着手した日
 * @param finished 終えた日。まだなら {@code null}
 */
public record Fact(LocalDate started, LocalDate finished) {

    public boolean begun() {
        return started != null || done();
    }

    public boolean done() {
        return finished != null;
    }
}
