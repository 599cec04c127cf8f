package jp.michisuji.overview.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.overview.chart.Bar;
import jp.michisuji.overview.chart.Tick;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;
import jp.michisuji.schedule.programme.PlannedSubject.Title;
import org.junit.jupiter.api.Test;

/** ずれの絵。 */
class ShiftChartTest {

    private static final OpenDays OPEN = new OpenDays(Map.of(), Set.of());
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 4);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

    private static Shifted shifted(LocalDate before, LocalDate after, String over) {
        return new Shifted(
                new Title(Lane.DUTY, "業務", "/duties/1", "課", null),
                over.isEmpty() ? Turn.LATER : Turn.MISSES,
                before,
                after,
                3,
                1,
                APRIL,
                over,
                "");
    }

    private static List<Bar> bars(Shifted one) {
        return ShiftChart.of(List.of(one), TODAY, OPEN).lines().get(0).bars();
    }

    @Test
    void 変える前は枠_間に合う後は破線_間に合わない後は止め線で_言葉も添える() {
        LocalDate before = LocalDate.of(2027, 3, 1);

        assertThat(bars(shifted(before, LocalDate.of(2027, 3, 8), "")))
                .extracting(Bar::kind)
                .containsExactly(Bar.Kind.BEFORE, Bar.Kind.FORECAST, Bar.Kind.DAY);
        assertThat(bars(shifted(before, LocalDate.of(2027, 4, 6), "3開庁日超過")))
                .extracting(Bar::kind, Bar::words)
                .containsExactly(
                        tuple(Bar.Kind.BEFORE, "変える前は令和9年3月1日（月）まで"),
                        tuple(Bar.Kind.LATE, "変えた後は間に合わず令和9年4月6日（火）まで"),
                        tuple(Bar.Kind.DAY, "基準日 令和9年4月1日（木）"));
    }

    @Test
    void 立たない見込みの帯は描かない() {
        assertThat(bars(shifted(LocalDate.of(2027, 3, 1), null, "")))
                .extracting(Bar::kind)
                .containsExactly(Bar.Kind.BEFORE, Bar.Kind.DAY);
    }

    @Test
    void 目盛りは今月から最も遅い月の終わりまでで_長ければ四半期ごとにする() {
        ShiftChart chart = ShiftChart.of(List.of(shifted(APRIL, LocalDate.of(2027, 6, 10), "")), TODAY, OPEN);

        assertThat(chart.axis().from()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(chart.axis().to()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(chart.ticks()).extracting(Tick::label).containsExactly("10月", "1月", "4月");
        assertThat(ShiftChart.of(List.of(), TODAY, OPEN).ticks())
                .extracting(Tick::label)
                .containsExactly("9月");
    }
}
