package jp.michisuji.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Windows の Edge",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 | Windows の Chrome",
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Linux の Firefox",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1 Version/18 Safari/605.1 | Mac の Safari",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 CriOS/140.0 Mobile Safari/604.1 | iPhone の Chrome",
                "Mozilla/5.0 (Linux; Android 16; Pixel) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 | Android の Chrome",
                "curl/8.0 | 分からない端末",
                "Mozilla/5.0 (Windows NT 10.0) | Windows"
            })
    void 名乗りから端末とブラウザーの名だけを読む(String agent, String words) {
        assertThat(Device.inWords(agent)).isEqualTo(words);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void 名乗らないものは分からないと言う(String agent) {
        assertThat(Device.inWords(agent)).isEqualTo("分からない端末");
    }
}
