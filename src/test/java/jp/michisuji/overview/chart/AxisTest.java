package jp.michisuji.overview.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import jp.michisuji.calendar.OpenDays;
import org.junit.jupiter.api.Test;

/** 時の目盛り。 */
class AxisTest {

    private static final OpenDays OPEN = new OpenDays(Map.of(), Set.of());
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 4);

    private static Axis axis(Zoom zoom) {
        return Axis.of(zoom, TODAY, TODAY, OPEN);
    }

    @Test
    void 年度の目盛りは4月1日から翌年3月31日までの365日である() {
        assertThat(axis(Zoom.YEAR).from()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(axis(Zoom.YEAR).to()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(axis(Zoom.YEAR).width()).isEqualTo(365);
        assertThat(axis(Zoom.YEAR).years()).containsExactly(new Tick(0, 275, "令和8年度"), new Tick(275, 90, "令和9年"));
        assertThat(axis(Zoom.YEAR).months()).hasSize(12).first().isEqualTo(new Tick(0, 30, "4月"));
    }

    @Test
    void 四半期は4月から三月ずつ_月は一日から_週は月曜から始まる() {
        assertThat(axis(Zoom.QUARTER).from()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(axis(Zoom.QUARTER).to()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(axis(Zoom.MONTH).width()).isEqualTo(30);
        assertThat(axis(Zoom.WEEK).from()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(axis(Zoom.WEEK).daily()).hasSize(7).first().isEqualTo(new Tick(0, 1, "31（月）"));
    }

    @Test
    void 一月から三月は前の年の年度に入る() {
        assertThat(Zoom.YEAR.first(LocalDate.of(2027, 3, 31))).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(Zoom.QUARTER.first(LocalDate.of(2027, 3, 31))).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void 年度をまたぐ目盛りは_年と年度の初めに名乗る() {
        Axis both = new Axis(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 30), TODAY, OPEN);

        assertThat(both.years()).containsExactly(new Tick(0, 31, "令和8年"), new Tick(31, 30, "令和8年度"));
    }

    @Test
    void 続く閉庁日は一つの帯になり_シルバーウィークは五日続く() {
        assertThat(axis(Zoom.MONTH).closed()).contains(new Tick(18, 5, "土曜日")).hasSize(4);
        assertThat(axis(Zoom.MONTH).closedPath()).startsWith("M4 0h2v1h-2z");
    }

    @Test
    void 目盛りの外の日は端に寄り_今日は見えるときだけ描く() {
        Axis month = axis(Zoom.MONTH);

        assertThat(month.at(LocalDate.of(2026, 1, 1))).isZero();
        assertThat(month.at(LocalDate.of(2027, 1, 1))).isEqualTo(30);
        assertThat(month.todayAt()).contains(3);
        assertThat(new Axis(TODAY.plusDays(1), TODAY.plusDays(9), TODAY, OPEN).todayAt())
                .isEmpty();
    }

    @Test
    void 帯は見えるところだけを描き_一日でも幅を持つ() {
        Axis month = axis(Zoom.MONTH);

        assertThat(Bar.of(Bar.Kind.PLAN, TODAY, TODAY, month)).contains(new Bar(Bar.Kind.PLAN, 3, 1, "計画 令和8年9月4日（金）"));
        assertThat(Bar.of(Bar.Kind.FACT, LocalDate.of(2026, 8, 1), TODAY, month))
                .contains(new Bar(Bar.Kind.FACT, 0, 4, "実績 令和8年8月1日（土）〜9月4日（金）"));
        assertThat(Bar.of(Bar.Kind.FACT, LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31), month))
                .isEmpty();
    }

    @Test
    void 終わりが初めより前の目盛りは作れない() {
        assertThatThrownBy(() -> new Axis(TODAY, TODAY.minusDays(1), TODAY, OPEN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
