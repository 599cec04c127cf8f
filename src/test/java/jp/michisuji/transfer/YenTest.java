package jp.michisuji.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "1200000|1200000",
                "1,200,000|1200000",
                "１，２００，０００円|1200000",
                " ¥500 |500",
                "￥５００|500",
                "99,999,999,999|99999999999"
            })
    void 全角の数字と桁区切りを読む(String typed, long yen) {
        assertThat(Yen.parse(typed)).contains(yen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-1",
                "1.5",
                "100000000000",
                "99999999999999999999",
                "1,00",
                "12,34,567",
                "百万円",
                "=1+1",
                "1e3",
                "五"
            })
    void 整数の円として読めないものと上限を超えるものは断る(String typed) {
        assertThat(Yen.parse(typed)).isEmpty();
    }

    @Test
    void 空は読まず_桁を区切って書く() {
        assertThat(Yen.parse(null)).isEmpty();
        assertThat(Yen.format(1_234_567)).isEqualTo("1,234,567円");
        assertThat(Yen.format(0)).isEqualTo("0円");
    }
}
