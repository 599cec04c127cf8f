package jp.michisuji.overview.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.plan.Trouble;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.ScheduleSnapshot;

/** 困りごとの並べ。同じわけの困りごとは一文にまとめ、どの案件や業務のことかを初めのいくつかの名で言う。 */
final class TroubleLines {

    private static final int MOST_NAMES = 3;

    /** 一つずつ手を打つ要る困りごとは、名を多く挙げる。 */
    private static final int MOST_TO_MEND = 100;

    private record Cause(Trouble.Kind kind, String words) {}

    private final ScheduleSnapshot snapshot;
    private final Predicate<PlannedSubject> visible;

    private TroubleLines(ScheduleSnapshot snapshot, Predicate<PlannedSubject> visible) {
        this.snapshot = snapshot;
        this.visible = visible;
    }

    /** 見せない主題の困りごとは言わず、名も数も出さない。図だけの困りごとは、だれにも言う。 */
    static List<Trouble> of(ScheduleSnapshot snapshot, Predicate<PlannedSubject> visible) {
        TroubleLines lines = new TroubleLines(snapshot, visible);
        Map<Cause, Set<StepKey>> grouped = new LinkedHashMap<>();
        snapshot.troubles().forEach(trouble -> grouped.computeIfAbsent(
                        new Cause(trouble.kind(), trouble.words()), none -> new LinkedHashSet<>())
                .addAll(trouble.steps()));
        List<Trouble> said = new ArrayList<>();
        grouped.forEach((cause, steps) -> lines.said(cause, steps, said));
        return List.copyOf(said);
    }

    private void said(Cause cause, Set<StepKey> steps, List<Trouble> said) {
        List<String> names = steps.stream()
                .map(StepKey::subject)
                .distinct()
                .map(snapshot.subjects()::get)
                .filter(Objects::nonNull)
                .filter(visible)
                .map(subject -> subject.title().label())
                .toList();
        if (steps.isEmpty() || !names.isEmpty()) {
            said.add(new Trouble(cause.kind(), cause.words() + whose(names, most(cause.kind())), List.copyOf(steps)));
        }
    }

    private static int most(Trouble.Kind kind) {
        return kind == Trouble.Kind.NO_ANCHOR || kind == Trouble.Kind.CYCLE ? MOST_TO_MEND : MOST_NAMES;
    }

    private static String whose(List<String> names, int most) {
        if (names.isEmpty()) {
            return "";
        }
        String shown = String.join("、", names.subList(0, Math.min(most, names.size())));
        return "（" + shown + (names.size() > most ? "ほか、あわせて" + names.size() + "件" : "") + "）";
    }
}
