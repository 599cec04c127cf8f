package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.michisuji.calendar.OpenDays;

/** 主題の見通しの読み取り。主題の工程の見込みから、最後の工程と基準日の超過を選ぶ。 */
final class StandingReader {

    private final Map<StepKey, LocalDate> anchors;
    private final Outlook outlook;
    private final OpenDayIndex days;

    StandingReader(Map<StepKey, LocalDate> anchors, Outlook outlook, OpenDays days) {
        this.anchors = anchors;
        this.outlook = outlook;
        this.days = new OpenDayIndex(days, Days.soonest(anchors.values()));
    }

    private record Ending(StepKey step, LocalDate day) {}

    Standing read(String subject, List<StepKey> steps) {
        Ending last = steps.stream()
                .map(this::ending)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Ending::day).thenComparing(Ending::step))
                .orElse(null);
        List<StepKey> anchored = steps.stream().filter(anchors::containsKey).toList();
        return new Standing(
                subject,
                last == null ? null : last.step(),
                last == null ? null : last.day(),
                last == null ? null : outlook.floats().get(last.step()),
                anchored.stream().filter(this::misses).collect(Collectors.toMap(anchors::get, this::over, Math::max)),
                anchored.stream().allMatch(outlook.spans()::containsKey));
    }

    private Ending ending(StepKey step) {
        Span span = outlook.spans().get(step);
        return span == null ? null : new Ending(step, span.finish());
    }

    private boolean misses(StepKey step) {
        return outlook.spans().containsKey(step) && !outlook.finishesBy(step, anchors.get(step));
    }

    private int over(StepKey step) {
        return days.between(anchors.get(step), outlook.finish(step));
    }
}
