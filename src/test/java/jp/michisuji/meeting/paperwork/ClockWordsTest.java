package jp.michisuji.meeting.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 次第の時刻の書き方。 */
class ClockWordsTest {

    @ParameterizedTest
    @CsvSource({
        "15:15, 17:15, 午後3時15分から5時15分まで",
        "10:00, 12:00, 午前10時から12時まで",
        "13:05, 13:55, 午後1時5分から1時55分まで",
        "10:00, 15:30, 午前10時から午後3時30分まで",
        "12:00, 13:00, 午後12時から1時まで",
        "9:30, , 午前9時30分から",
        "本会議終了後, , 本会議終了後から",
        "本会議終了後, 17:00, 本会議終了後から午後5時まで",
        ", , ''"
    })
    void 午前と午後は_始まりと替わるときにだけ書く(String start, String end, String words) {
        assertThat(ClockWords.of(start, end)).isEqualTo(words);
    }
}
