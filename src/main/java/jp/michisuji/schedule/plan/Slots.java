package jp.michisuji.schedule.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.schedule.plan.Timetable.Sitting;
import jp.michisuji.schedule.plan.Timetable.Window;

/** 置き場所の表。進み方から、動かせない日の表の中の置き場所を選ぶ。 */
final class Slots {

    private final OpenDayIndex days;
    private final Map<String, List<Sitting>> sittings = new HashMap<>();
    private final Map<String, List<Window>> windows;

    Slots(OpenDayIndex days, Timetable timetable) {
        this.days = days;
        this.windows = timetable.windows();
        timetable.sittings().forEach((body, held) -> sittings.put(body, inOrder(held)));
    }

    Slot of(Pace pace) {
        if (pace instanceof Pace.Work work) {
            return new WorkSlot(days, work.openDays());
        }
        if (pace instanceof Pace.Deliberation deliberation) {
            return SittingSlot.of(sittings.getOrDefault(deliberation.body(), List.of()), deliberation.sitting());
        }
        if (pace instanceof Pace.Windowed windowed) {
            return new WindowSlot(days, windows.getOrDefault(windowed.window(), List.of()), windowed.openDays());
        }
        if (pace instanceof Pace.Until until) {
            return new UntilSlot(days, until.day());
        }
        return new WorkSlot(days, 0);
    }

    /** 載せた開催が、もう表にない。 */
    boolean lost(Pace pace) {
        return pace instanceof Pace.Deliberation deliberation
                && deliberation.sitting() != null
                && sittings.getOrDefault(deliberation.body(), List.of()).stream()
                        .noneMatch(sitting -> sitting.key().equals(deliberation.sitting()));
    }

    private static List<Sitting> inOrder(List<Sitting> held) {
        return held.stream().sorted(Comparator.comparing(Sitting::day)).toList();
    }
}
