package jp.michisuji.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** 会議の回。打たれたものを印刷の書き方に揃え、回でないものを断る。 */
class SittingNumberTest {

    @ParameterizedTest
    @CsvSource({
        "第5回, 第5回",
        "5, 第5回",
        "５回, 第5回",
        "' 第 ０５ 回 ', 第5回",
        "令和7年度第2回, 令和7年度第2回",
        "令和７年度　第２回, 令和7年度第2回",
        "令和7年第3回, 令和7年第3回",
        "令和元年度第1回, 令和元年度第1回",
        "第100回, 第100回"
    })
    void 打たれた回を印刷の書き方に揃える(String typed, String printed) {
        assertThat(SittingNumber.read(typed)).map(SittingNumber::words).hasValue(printed);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"第0回", "0", "-1", "第-1回", "第1.5回", "第五回", "第1000回", "臨時", "令和7年度", "第1回臨時会", "令和0年度第1回"})
    void 回として読めないものは読まない(String typed) {
        assertThat(SittingNumber.read(typed)).isEmpty();
    }

    @Test
    void 年度が違えば別の回である() {
        assertThat(SittingNumber.read("令和7年度第2回"))
                .isNotEqualTo(SittingNumber.read("令和8年度第2回"))
                .isNotEqualTo(SittingNumber.read("第2回"))
                .isEqualTo(SittingNumber.read("令和７年度第2回"));
    }
}
