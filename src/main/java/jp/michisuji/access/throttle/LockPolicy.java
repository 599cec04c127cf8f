package jp.michisuji.access.throttle;

import java.time.Duration;
import java.util.Optional;

/**
 * 停止の決まり。失敗が重なると、その後は失敗するたびに倍の間、ログインを止める。
 *
 * @param tolerated failures that begin the first lock
 * @param first the first lock
 * @param longest no lock is longer
 * @param window failures older than this are forgotten
 */
record LockPolicy(int tolerated, Duration first, Duration longest, Duration window) {

    private static final int MOST_DOUBLINGS = 10;

    Optional<Duration> lockAfter(int failures) {
        if (failures < tolerated) {
            return Optional.empty();
        }
        int doublings = Math.min(failures - tolerated, MOST_DOUBLINGS);
        Duration lock = first.multipliedBy(1L << doublings);
        return Optional.of(lock.compareTo(longest) > 0 ? longest : lock);
    }
}
