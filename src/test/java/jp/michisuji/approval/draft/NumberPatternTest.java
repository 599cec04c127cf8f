package jp.michisuji.approval.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

    @Test
    void 年度の和暦の年と続き番号が入る() {
        assertThat(new NumberPattern("{年}港区改第{番号}号").number(2025, 12)).isEqualTo("7港区改第12号");
        assertThat(new NumberPattern("第{番号}号（{年}）").number(2026, 1)).isEqualTo("第1号（8）");
    }

    @Test
    void 改元の年度は元と書く() {
        assertThat(new NumberPattern("{年}港区改第{番号}号").number(2019, 3)).isEqualTo("元港区改第3号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"港区改第{番号}号", "{年}港区改", "{年}{年}{番号}", "{年}第{番号}号{番号}", "{年}\n{番号}"})
    void 年と番号が一度ずつない形は使えない(String words) {
        assertThat(new NumberPattern(words).sound()).isFalse();
    }

    @Test
    void 年と番号が一度ずつある形は使える() {
        assertThat(new NumberPattern("{年}港区改第{番号}号").sound()).isTrue();
    }
}
