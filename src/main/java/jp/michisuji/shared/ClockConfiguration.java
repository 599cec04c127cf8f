package jp.michisuji.shared;

import java.time.Clock;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * 時計の設定。日本時間の時計を一つだけ置く。
 *
 * <p>エンジンは時差を持たない timestamp を JVM の時間帯で書くので、時間帯の違う JVM では動かさない。
 */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    ClockConfiguration() {
        demandTokyo(TimeZone.getDefault().toZoneId());
    }

    static void demandTokyo(ZoneId zone) {
        if (!TOKYO.equals(zone)) {
            throw new IllegalStateException("JVM の時間帯が " + zone + " です。-Duser.timezone=Asia/Tokyo を付けて起動してください。");
        }
    }

    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.system(TOKYO);
    }

    @Bean
    WallClock wallClock() {
        return Clock.system(TOKYO)::instant;
    }
}
