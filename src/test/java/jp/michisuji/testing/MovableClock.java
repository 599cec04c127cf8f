package jp.michisuji.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** 試験の時計。エンジンの時計と一緒に動かす。 */
public class MovableClock extends Clock {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDateTime MORNING = LocalDateTime.of(2025, 9, 4, 9, 0);

    private volatile Instant now = MORNING.atZone(TOKYO).toInstant();

    /** 令和7年9月4日9時に戻す。 */
    public void reset() {
        set(MORNING);
    }

    public void set(LocalDateTime moment) {
        now = moment.atZone(TOKYO).toInstant();
        ClockUtil.setCurrentTime(java.util.Date.from(now));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return TOKYO;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
