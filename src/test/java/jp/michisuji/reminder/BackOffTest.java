package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 送り直しの間。延び、ばらけ、24 時間で終わる。 */
class BackOffTest {

    private static final Instant FIRST = Instant.parse("2025-09-04T00:00:00Z");

    @ParameterizedTest
    @CsvSource({"1,PT1M", "2,PT3M", "3,PT9M", "4,PT27M", "5,PT81M", "6,PT4H", "7,PT4H", "1000,PT4H"})
    void 試すたびに三倍に延び四時間より長くはならない(int tried, Duration pause) {
        assertThat(new BackOff(() -> 0).next(FIRST, tried, FIRST)).contains(FIRST.plus(pause));
    }

    @Test
    void 間の半分までを運に任せて延ばす() {
        assertThat(new BackOff(() -> 0.5).next(FIRST, 2, FIRST)).contains(FIRST.plus(Duration.ofSeconds(225)));
        assertThat(new BackOff().next(FIRST, 2, FIRST).orElseThrow())
                .isBetween(FIRST.plus(Duration.ofMinutes(3)), FIRST.plus(Duration.ofSeconds(270)));
    }

    @Test
    void 終わりを越えず終わりに一度試してやめる() {
        BackOff backOff = new BackOff(() -> 0);
        Instant end = FIRST.plus(BackOff.PATIENCE);
        assertThat(backOff.next(FIRST, 9, end.minusSeconds(60))).contains(end);
        assertThat(backOff.next(FIRST, 10, end)).isEmpty();
    }

    @Test
    void 一通にかける時間は押さえる時間より短い() {
        assertThat(BoundedSockets.LONGEST).isLessThan(MailQueue.CLAIM);
    }
}
