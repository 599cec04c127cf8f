package jp.michisuji.overview.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.reform.Programmes;
import org.springframework.stereotype.Component;

/** 日の印。計画の節目と、会議体ごとの開催日。 */
@Component
class ChartMarks {

    private final Programmes programmes;
    private final Sittings sittings;
    private final Bodies bodies;

    ChartMarks(Programmes programmes, Sittings sittings, Bodies bodies) {
        this.programmes = programmes;
        this.sittings = sittings;
        this.bodies = bodies;
    }

    List<Chart.MarkRow> on(Axis axis) {
        List<Sitting> dated = sittings.all().stream()
                .filter(sitting -> sitting.exactDate() != null && sitting.state() != Sitting.State.CANCELLED)
                .toList();
        Stream<Chart.MarkRow> rows = bodies.all().stream()
                .map(body -> new Chart.MarkRow(
                        body.name(),
                        "/meetings?body=" + body.code(),
                        dated.stream()
                                .filter(sitting -> sitting.bodyCode().equals(body.code()))
                                .flatMap(sitting -> Bar.on(sitting.exactDate(), sitting.title(), axis).stream())
                                .toList()))
                .filter(row -> !row.bars().isEmpty());
        return Stream.concat(Stream.of(milestones(axis)), rows).toList();
    }

    private Chart.MarkRow milestones(Axis axis) {
        List<Bar> days = programmes.events().stream()
                .filter(event -> event.precision().exact())
                .map(event -> Optional.ofNullable(event.dateFrom()).flatMap(day -> Bar.on(day, event.name(), axis)))
                .flatMap(Optional::stream)
                .toList();
        return new Chart.MarkRow("計画の節目", null, days);
    }
}
