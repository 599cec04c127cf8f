package jp.michisuji.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadcountTest {

    private static final Destination ONE = new Destination("土木管理課", null, null);
    private static final Destination OTHER = new Destination("支所まちづくり課", "町会等", null);

    @ParameterizedTest
    @CsvSource({"2, 2", "0.5, 0.5", "３０, 30", "１．５, 1.5"})
    void 一つの数だけなら数として読む(String printed, BigDecimal number) {
        assertThat(new Headcount(printed).number()).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "0.5 0.2", "10 道路 4 公園", "会計年度 職員4", "1 道路 1 公園", "-1", "約2", "1.255"})
    void 読み違えうるものは数にしない(String printed) {
        assertThat(new Headcount(printed).number()).isEmpty();
    }

    @Test
    void 引継ぎ先が一つで数が一つなら_その人数を付ける() {
        List<Destination> assigned = new Headcount("1.5").assignedTo(List.of(ONE));
        assertThat(assigned).containsExactly(new Destination("土木管理課", null, new BigDecimal("1.5")));
        assertThat(new Headcount("1.5").awaitsSplit(assigned)).isFalse();
    }

    @Test
    void 引継ぎ先が二つなら数が一つでも分けず_人が分ける() {
        List<Destination> both = List.of(ONE, OTHER);
        assertThat(new Headcount("1.5").assignedTo(both)).isEqualTo(both);
        assertThat(new Headcount("1.5").awaitsSplit(both)).isTrue();
    }

    @Test
    void 数が二つなら引継ぎ先が一つでも人が分ける() {
        assertThat(new Headcount("会計年度 職員4").assignedTo(List.of(ONE))).containsExactly(ONE);
        assertThat(new Headcount("会計年度 職員4").awaitsSplit(List.of(ONE))).isTrue();
    }

    @Test
    void 印刷がなければ分けるものもない() {
        assertThat(new Headcount(null).number()).isEmpty();
        assertThat(new Headcount(null).awaitsSplit(List.of(ONE, OTHER))).isFalse();
    }
}
