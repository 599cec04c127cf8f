package jp.michisuji.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 会議の細目。空の欄を揃え、時刻の書き損じに気付く。 */
class SittingDetailsTest {

    @Test
    void 空の欄はないものとし_回は書き方を揃える() {
        assertThat(new SittingDetails("５", " ", "", " 庁議室 ")).isEqualTo(new SittingDetails("第5回", null, null, "庁議室"));
    }

    @Test
    void 回として読めない昔の書き方は_そのまま残す() {
        assertThat(new SittingDetails("臨時会", null, null, null).number()).isEqualTo("臨時会");
    }

    @ParameterizedTest
    @CsvSource({
        "15:15, 17:15, false",
        "15:15, 15:15, true",
        "15時, 9:00, true",
        "本会議終了後, 9:00, false",
        ", 17:15, false",
        "15:15, , false"
    })
    void 終わりが始まりより後かは_時刻として読めるときだけ比べる(String start, String end, boolean wrong) {
        assertThat(times(start, end).endsBeforeStart()).isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({"25:00, true", "1515, true", "15:15, false", "午後3時, false", "本会議終了後, false", ", false"})
    void 時刻を打とうとした書き損じに気付き_言葉はそのまま受ける(String time, boolean mistyped) {
        assertThat(times(time, null).startMistyped()).isEqualTo(mistyped);
        assertThat(times(null, time).endMistyped()).isEqualTo(mistyped);
    }

    @Test
    void 終わりだけの時刻に気付く() {
        assertThat(times(null, "17:15").endsWithoutStart()).isTrue();
        assertThat(times("15:15", "17:15").endsWithoutStart()).isFalse();
    }

    private static SittingDetails times(String start, String end) {
        return new SittingDetails(null, start, end, null);
    }
}
