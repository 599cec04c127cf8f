package jp.michisuji.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import jp.michisuji.workflow.ShiftedTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * 例示の時計。資料が終わる日の翌朝、令和7年9月4日9時から始まり、そこから実際の速さで進む。
 *
 * <p>例示モードでだけ存在する。止めた時点の時刻を {@link DemoClockStore} に残し、次の起動でそこから続ける。
 */
@Component
@Profile("demo")
public class DemoClock extends Clock implements ShiftedTime {

    /** 資料の最後の会議（令和7年9月3日の第4回部会）の翌朝。 */
    static final ZonedDateTime START = ZonedDateTime.of(2025, 9, 4, 9, 0, 0, 0, ZoneId.of("Asia/Tokyo"));

    private final DemoClockStore store;
    private final Clock system = Clock.systemUTC();
    private volatile Duration offset;

    DemoClock(DemoClockStore store) {
        this.store = store;
        set(store.read().orElse(START.toInstant()));
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return START.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }

    /** 実際の時刻からのずれ。エンジンの時計も同じだけずらす。 */
    @Override
    public Duration offset() {
        return offset;
    }

    void set(Instant now) {
        offset = Duration.between(system.instant(), now);
    }

    void save() {
        store.write(instant());
    }
}
