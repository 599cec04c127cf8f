package jp.michisuji.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 会議の時刻。印刷のとおりに読み、推し量らない。 */
class SittingTimeTest {

    @ParameterizedTest
    @CsvSource({"15:15, 15:15", "9:00, 09:00", "１５：１５, 15:15", "15時15分, 15:15", "15時, 15:00", "' 13:30 ', 13:30"})
    void 印刷された時刻を読む(String printed, LocalTime expected) {
        assertThat(SittingTime.read(printed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "午後3時", "15:15頃", "25:00", "15:60", "1515", "本会議終了後"})
    void 時刻として読めないものは読まない(String printed) {
        assertThat(SittingTime.read(printed)).isNull();
    }

    @Test
    void 印刷がなければ読まない() {
        assertThat(SittingTime.read(null)).isNull();
    }
}
