package jp.michisuji.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import org.springframework.stereotype.Component;

/**
 * 送り直しの間。試すたびに延び、少しずつばらし、初めの一回から 24 時間まで試す。
 *
 * <p>ばらすのは、止まっていたメールサーバーが戻ったとき、待っていたメールが一度に押し寄せないようにするため。
 */
@Component
class BackOff {

    static final Duration PATIENCE = Duration.ofHours(24);

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int GROWTH = 3;
    private static final int GROWING = 6;
    private static final double JITTER = 0.5;

    private final DoubleSupplier chance;

    BackOff() {
        this(() -> ThreadLocalRandom.current().nextDouble());
    }

    /** @param chance from 0, inclusive, to 1, exclusive */
    BackOff(DoubleSupplier chance) {
        this.chance = chance;
    }

    /**
     * 次に試す時。24 時間の終わりには、もう一度だけ試す。
     *
     * @param tried how often it was tried, at least once
     * @return empty when it has been tried long enough
     */
    Optional<Instant> next(Instant first, int tried, Instant now) {
        Instant end = first.plus(PATIENCE);
        Instant next = now.plus(spread(growing(tried)));
        return now.isBefore(end) ? Optional.of(next.isBefore(end) ? next : end) : Optional.empty();
    }

    private static Duration growing(int tried) {
        Duration grown = FIRST.multipliedBy((long) Math.pow(GROWTH, Math.min(tried, GROWING) - 1));
        return grown.compareTo(LONGEST) < 0 ? grown : LONGEST;
    }

    private Duration spread(Duration pause) {
        return pause.plusMillis((long) (pause.toMillis() * JITTER * chance.getAsDouble()));
    }
}
