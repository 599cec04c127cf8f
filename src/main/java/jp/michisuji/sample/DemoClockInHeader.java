package jp.michisuji.sample;

import java.time.Clock;
import java.time.LocalDateTime;
import jp.michisuji.web.DemoClockView;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 例示の時計を見出しの帯に出す。 */
@Component
@Profile("demo")
class DemoClockInHeader implements DemoClockView {

    private final Clock clock;

    DemoClockInHeader(Clock clock) {
        this.clock = clock;
    }

    @Override
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
