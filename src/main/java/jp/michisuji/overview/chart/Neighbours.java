package jp.michisuji.overview.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.michisuji.schedule.plan.Chains;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.ScheduleSnapshot;

/**
 * 前後。選んだ行の、先に終わるのを待つ工程と、これを待っている工程と、いちばん長い連なり。
 *
 * @param title 選んだ行の名
 * @param chain いちばん長い連なりの言葉。終えていれば空の文字
 */
public record Neighbours(String title, List<Near> before, List<Near> behind, String chain) {

    private static final int MOST_LINKS = 6;

    /**
     * 隣の工程。
     *
     * @param of 属する主題の名
     * @param forecast 見込みの日。立たなければ {@code null}
     */
    public record Near(String label, String of, Span forecast) {}

    /** @return そのような行がなければ空 */
    static Optional<Neighbours> of(String row, String title, ScheduleSnapshot snapshot, Set<String> visible) {
        List<PlanStep> inside = new ArrayList<>();
        Set<StepKey> keys = new HashSet<>();
        for (PlanStep step : snapshot.situation().network().steps()) {
            if (inRow(step.key(), row, snapshot)) {
                inside.add(step);
                keys.add(step.key());
            }
        }
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        List<Near> before = new ArrayList<>();
        List<Near> behind = new ArrayList<>();
        for (PlanStep step : snapshot.situation().network().steps()) {
            boolean waitedFor = !keys.contains(step.key())
                    && inside.stream().anyMatch(own -> own.after().contains(step.key()));
            boolean waits = !keys.contains(step.key()) && step.after().stream().anyMatch(keys::contains);
            if (visible.contains(step.key().subject()) && (waitedFor || waits)) {
                (waitedFor ? before : behind).add(near(step, snapshot));
            }
        }
        return Optional.of(new Neighbours(title, before, behind, chain(keys, snapshot)));
    }

    private static boolean inRow(StepKey step, String row, ScheduleSnapshot snapshot) {
        if (row.equals(step.subject() + "/" + Branching.AFTERWARDS)) {
            return snapshot.afterwards().contains(step);
        }
        return step.value().equals(row) || step.value().startsWith(row + "/") || grouped(step, row);
    }

    /** 段階や筋の行の符号は、主題の符号に要素の符号をつないだもの。 */
    private static boolean grouped(StepKey step, String row) {
        int cut = row.lastIndexOf('/');
        return cut > 0
                && step.subject().equals(row.substring(0, cut))
                && step.value().contains("/" + row.substring(cut + 1) + "/");
    }

    private static Near near(PlanStep step, ScheduleSnapshot snapshot) {
        return new Near(
                step.label(),
                snapshot.subjects().get(step.key().subject()).title().label(),
                snapshot.outlook().spans().get(step.key()));
    }

    private static String chain(Set<StepKey> keys, ScheduleSnapshot snapshot) {
        return keys.stream()
                .filter(snapshot.outlook().spans()::containsKey)
                .max(java.util.Comparator.comparing(
                        key -> snapshot.outlook().spans().get(key).finish()))
                .map(last -> Chains.critical(
                                snapshot.outlook(), snapshot.situation().network(), last)
                        .words(MOST_LINKS))
                .orElse("");
    }
}
