package jp.michisuji.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeatNeedTest {

    @Test
    void 面積は人員に4平方メートルを掛ける() {
        assertThat(need("3").area()).isEqualByComparingTo("12");
        assertThat(need("1.5").area()).isEqualByComparingTo("6.0");
        assertThat(SeatNeed.NONE.area()).isZero();
    }

    @Test
    void 席数は端数を切り上げる() {
        assertThat(need("0").seats()).isZero();
        assertThat(need("0.2").seats()).isEqualTo(1);
        assertThat(need("2.00").seats()).isEqualTo(2);
        assertThat(need("2.01").seats()).isEqualTo(3);
    }

    @Test
    void まとめた人員は足してから切り上げる() {
        SeatNeed sum = SeatNeed.sum(List.of(need("0.5"), need("1.5"), need("0.3")));
        assertThat(sum.people()).isEqualByComparingTo("2.3");
        assertThat(sum.seats()).isEqualTo(3);
        assertThat(sum.area()).isEqualByComparingTo("9.2");
        assertThat(sum.complete()).isTrue();
    }

    @Test
    void 一つでも読み分けられない人員があれば合計も揃わない() {
        SeatNeed unread = new SeatNeed(BigDecimal.ZERO, false);
        assertThat(SeatNeed.sum(List.of(need("1"), unread)).complete()).isFalse();
        assertThat(SeatNeed.sum(List.of())).isEqualTo(SeatNeed.NONE);
    }

    @Test
    void 席数を直せば面積は席数に4平方メートルを掛ける() {
        assertThat(need("1.5").areaOf(2)).isEqualByComparingTo("6");
        assertThat(need("1.5").areaOf(3)).isEqualByComparingTo("12");
        assertThat(new SeatNeed(BigDecimal.ONE, false).areaOf(1)).isEqualByComparingTo("4");
    }

    private static SeatNeed need(String people) {
        return new SeatNeed(new BigDecimal(people), true);
    }
}
