package jp.michisuji.meeting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperLabelTest {

    @ParameterizedTest
    @CsvSource({"資料1, 資料1", "資料１－２, 資料1-2", "資料 1ー2, 資料1-2", "参考, 参考", "参考2, 参考2", "別紙1, 別紙1", "資料1-2(別紙1), 資料1-2（別紙1）"
    })
    void 紙にある書き方を_一つの書き方に揃えて読む(String typed, String words) {
        assertThat(PaperLabel.read(typed)).contains(new PaperLabel(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"資料", "資料0", "1", "資料1-", "資料一", "資料1/../2", "資料1000", "<b>資料1</b>", "資料1（）"})
    void 番号の書き方でないものは読まない(String typed) {
        assertThat(PaperLabel.read(typed)).isEmpty();
    }

    @Test
    void 次の番号は_枝番と参考を数えず_いちばん大きい番号の次である() {
        assertThat(PaperLabel.after(List.of()).words()).isEqualTo("資料1");
        assertThat(PaperLabel.after(List.of("資料1", "資料1－2（別紙1）", "資料３", "参考9")).words())
                .isEqualTo("資料4");
    }
}
