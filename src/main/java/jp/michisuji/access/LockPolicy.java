package jp.michisuji.access;

import java.time.Duration;
import java.util.Optional;

/** 停止の決まり。続けて 5 回失敗すると 1 分、その後は失敗するたびに倍、長くても 1 時間止める。 */
final class LockPolicy {

    private static final int TOLERATED = 5;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private LockPolicy() {}

    static Optional<Duration> lockAfter(int failures) {
        if (failures < TOLERATED) {
            return Optional.empty();
        }
        int doublings = Math.min(failures - TOLERATED, 10);
        Duration lock = FIRST.multipliedBy(1L << doublings);
        return Optional.of(lock.compareTo(LONGEST) > 0 ? LONGEST : lock);
    }
}
