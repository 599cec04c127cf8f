package jp.michisuji.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** 応用の試験の差し替え。時計だけを替える。 */
@TestConfiguration
public class ApplicationTestConfiguration {

    @Bean
    @Primary
    public MovableClock movableClock() {
        return new MovableClock();
    }
}
