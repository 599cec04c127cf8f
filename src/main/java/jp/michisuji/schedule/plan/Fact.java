package jp.michisuji.schedule.plan;

import java.time.LocalDate;

/**
 * 工程の実績。
 *
 * @param started 着手した日。記録のないまま終えたものでは {@code null}
 * @param finished 終えた日。まだなら {@code null}
 */
public record Fact(LocalDate started, LocalDate finished) {

    public boolean begun() {
        return started != null || done();
    }

    /** 始まっていたと言える日。まだなら {@code null} */
    public LocalDate since() {
        return started == null ? finished : started;
    }

    public boolean done() {
        return finished != null;
    }
}
