package jp.michisuji.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleCountTest {

    @ParameterizedTest
    @CsvSource({"0,0", "0.2,0.2", "３,3", "１．５,1.5", "2人,2", "99999.99,99999.99"})
    void 全角も端数も読む(String typed, BigDecimal people) {
        assertThat(PeopleCount.parse(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(people));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1 2", "0.123", "100000", "約2", ".5"})
    void 一つの数として読めないものは断る(String typed) {
        assertThat(PeopleCount.parse(typed)).isEmpty();
    }

    @Test
    void 余計な零を書かず_増減に符号を付ける() {
        assertThat(PeopleCount.format(new BigDecimal("10.00"))).isEqualTo("10");
        assertThat(PeopleCount.format(new BigDecimal("0.50"))).isEqualTo("0.5");
        assertThat(PeopleCount.format(new BigDecimal("0.00"))).isEqualTo("0");
        assertThat(PeopleCount.formatChange(new BigDecimal("1.50"))).isEqualTo("＋1.5");
        assertThat(PeopleCount.formatChange(new BigDecimal("-2"))).isEqualTo("−2");
        assertThat(PeopleCount.formatChange(new BigDecimal("0.00"))).isEqualTo("増減なし");
    }

    @Test
    void 引継ぎ先ごとの増減と合計を出す() {
        StaffingPlan plan = new StaffingPlan(List.of(
                new StaffingNeed("土木管理課", new BigDecimal("1"), new BigDecimal("2.5")),
                new StaffingNeed("支所まちづくり課", new BigDecimal("5"), new BigDecimal("3"))));
        assertThat(plan.needs())
                .extracting(need -> need.change().toPlainString())
                .containsExactly("1.5", "-2");
        assertThat(plan.now()).isEqualByComparingTo("6");
        assertThat(plan.then()).isEqualByComparingTo("5.5");
        assertThat(plan.change()).isEqualByComparingTo("-0.5");
    }
}
