package jp.michisuji.overview.stuck;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.schedule.plan.Behind;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.ScheduleSnapshot;
import jp.michisuji.schedule.programme.WorkPlaces;
import jp.michisuji.schedule.programme.WorkPlaces.Place;
import jp.michisuji.workflow.Sight;
import jp.michisuji.workflow.WorkInHand;
import jp.michisuji.workflow.WorkItem;

/** 止まっている工程の読み取り。開いている一件の仕事を工程の写しに引き当て、見せてよいものだけを答える。 */
final class StuckReading {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final ScheduleSnapshot snapshot;
    private final WorkPlaces places;
    private final Behind behind;
    private final Holders holders;
    private final Sight sight;
    private final OpenDays days;
    private final Map<LocalDate, Integer> fromToday = new HashMap<>();

    StuckReading(ScheduleSnapshot snapshot, Behind behind, Holders holders, Sight sight) {
        this.snapshot = snapshot;
        this.places = new WorkPlaces(snapshot);
        this.behind = behind;
        this.holders = holders;
        this.sight = sight;
        this.days = snapshot.situation().timetable().days();
    }

    /** 伏せる案件の仕事と、工程表になくて仕事の画面も開けない仕事は、あることも知らせない。 */
    Optional<StuckStep> read(WorkInHand work) {
        WorkItem task = work.task();
        Place place = places.of(task).orElse(null);
        Holder holder = holders.of(task.postCode());
        boolean known = place == null
                ? holder.readable()
                : sight.sees(place.subject().title().itemId());
        return known && sight.sees(task.subject().itemId()) ? Optional.of(step(work, place, holder)) : Optional.empty();
    }

    private StuckStep step(WorkInHand work, Place place, Holder holder) {
        WorkItem task = work.task();
        LocalDate since = LocalDate.ofInstant(work.since(), TOKYO);
        LocalDate due = task.due().date();
        StepKey step = place == null ? null : place.step();
        return new StuckStep(
                task.taskId(),
                place == null
                        ? StuckKind.OTHER
                        : StuckKind.of(place.subject().title().lane()),
                place == null ? task.subject().title() : place.subject().title().label(),
                place == null ? address(task) : place.subject().title().address(),
                task.step(),
                holder,
                since,
                Math.max(0, -daysTo(since)),
                new StuckStep.Due(due, task.due().why()),
                due == null ? null : daysTo(due),
                step != null,
                step == null ? null : snapshot.outlook().floats().get(step),
                step == null ? null : behind.of(step).map(this::waiting).orElse(null),
                task.heldReason());
    }

    private static String address(WorkItem task) {
        Long item = task.subject().itemId();
        return item == null ? null : "/items/" + item;
    }

    private StuckStep.Waiting waiting(Behind.Waiting least) {
        PlannedSubject.Title title =
                snapshot.subjects().get(least.step().subject()).title();
        boolean seen = sight.sees(title.itemId());
        return new StuckStep.Waiting(
                seen ? title.label() : Sight.MASK,
                seen ? title.address() : null,
                seen ? label(least.step()) : "",
                least.floatDays());
    }

    private String label(StepKey key) {
        return snapshot.steps().get(key.subject()).stream()
                .filter(step -> step.key().equals(key))
                .map(PlanStep::label)
                .findFirst()
                .orElse("");
    }

    private int daysTo(LocalDate day) {
        return fromToday.computeIfAbsent(day, to -> days.between(snapshot.today(), to));
    }
}
