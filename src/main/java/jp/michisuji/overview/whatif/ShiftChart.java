package jp.michisuji.overview.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.overview.chart.Axis;
import jp.michisuji.overview.chart.Bar;
import jp.michisuji.overview.chart.Barred;
import jp.michisuji.overview.chart.Tick;
import jp.michisuji.overview.chart.Zoom;
import jp.michisuji.shared.JapaneseDate;

/**
 * ずれの絵。ずれる件の、今日から終わりまでの見込みを、変える前の枠と、変えた後の線で重ねる。
 *
 * @param lines ずれる件と同じ並び
 */
public record ShiftChart(Axis axis, List<Line> lines) {

    /** 幅に対する、日の印の幅。 */
    private static final int MARK = 120;

    /** これより多くの月を描くなら、目盛りを粗くする。 */
    private static final int FINE = 7;

    private static final int COARSE = 30;

    /** 一件の帯。 */
    public record Line(List<Bar> bars) implements Barred {

        public Line {
            bars = List.copyOf(bars);
        }
    }

    static ShiftChart of(List<Shifted> shifted, LocalDate today, OpenDays days) {
        LocalDate last = shifted.stream()
                .flatMap(one -> Stream.of(one.before(), one.after(), one.mark()))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .filter(day -> day.isAfter(today))
                .orElse(today);
        Axis axis = new Axis(Zoom.MONTH.first(today), Zoom.MONTH.last(Zoom.MONTH.first(last)), today, days);
        return new ShiftChart(axis, shifted.stream().map(one -> line(one, axis)).toList());
    }

    private static Line line(Shifted one, Axis axis) {
        return new Line(Stream.of(
                        bar(Bar.Kind.BEFORE, one.before(), axis),
                        bar(one.late() ? Bar.Kind.LATE : Bar.Kind.FORECAST, one.after(), axis),
                        mark(one.mark(), axis))
                .flatMap(Optional::stream)
                .toList());
    }

    /** 今日から終わりまで。終わりが立たなければ描かない。 */
    private static Optional<Bar> bar(Bar.Kind kind, LocalDate finish, Axis axis) {
        if (finish == null) {
            return Optional.empty();
        }
        LocalDate start = finish.isBefore(axis.today()) ? finish : axis.today();
        String when = kind == Bar.Kind.BEFORE ? "変える前は" : kind == Bar.Kind.LATE ? "変えた後は間に合わず" : "変えた後は";
        return Bar.of(kind, start, finish, axis)
                .map(bar -> new Bar(kind, bar.at(), bar.width(), when + JapaneseDate.format(finish) + "まで"));
    }

    private static Optional<Bar> mark(LocalDate day, Axis axis) {
        return Optional.ofNullable(day)
                .flatMap(on -> Bar.on(on, "基準日", axis))
                .map(bar -> new Bar(bar.kind(), bar.at(), Math.max(1, axis.width() / MARK), bar.words()));
    }

    /** 目盛り。長ければ四半期ごと、さらに長ければ年度と年だけにする。 */
    public List<Tick> ticks() {
        List<Tick> months = axis.months();
        if (months.size() > COARSE) {
            return axis.years();
        }
        return months.size() <= FINE
                ? months
                : months.stream().filter(tick -> quarter(tick.at())).toList();
    }

    private boolean quarter(int at) {
        return axis.from().plusDays(at).getMonthValue() % 3 == 1;
    }
}
