package jp.michisuji.schedule.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.schedule.outline.Spot;
import jp.michisuji.schedule.outline.StepPaths;
import jp.michisuji.schedule.outline.Unfolded;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.plan.Pace;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.PlannedSubject.Awaited;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;
import jp.michisuji.schedule.programme.PlannedSubject.Title;
import jp.michisuji.schedule.programme.PlannedSubject.WorkedAs;

/** 手で描いた一件。主題と、その開いた網。 */
final class Sketch {

    static final OpenDays DAYS = new OpenDays(Map.of(), Set.of());

    final Map<String, LocalDate> anchors = new HashMap<>();
    final Map<String, LocalDate> days = new HashMap<>();
    final Map<String, Awaited> awaits = new HashMap<>();
    final Map<String, String> sittings = new HashMap<>();
    final Map<String, Fact> settled = new HashMap<>();
    final Set<StepKey> told = new HashSet<>();
    private final String subject;
    private final List<PlanStep> steps = new ArrayList<>();
    private final Map<StepKey, Spot> spots = new LinkedHashMap<>();

    Sketch(String subject) {
        this.subject = subject;
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Fact fact(String started, String finished) {
        return new Fact(day(started), finished == null ? null : day(finished));
    }

    Sketch step(String path, Pace pace, String... after) {
        Set<StepKey> keys = Arrays.stream(after).map(this::key).collect(Collectors.toSet());
        steps.add(new PlanStep(key(path), path, keys, pace));
        spots.put(key(path), new Spot("p", path.substring(path.lastIndexOf('/') + 1), Map.of()));
        return this;
    }

    Sketch work(String path, int openDays, String... after) {
        return step(path, new Pace.Work(openDays), after);
    }

    StepKey key(String path) {
        return StepKey.of(subject, "p", path);
    }

    PlannedSubject planned() {
        return planned(Lane.DUTY);
    }

    PlannedSubject planned(Lane lane) {
        return new PlannedSubject(
                subject,
                new Title(lane, subject, "/", "課", null),
                "p",
                Map.of(),
                anchors,
                days,
                awaits,
                sittings,
                settled,
                List.of(new WorkedAs("transfer", "1", Map.of())));
    }

    Unfolded net() {
        return new Unfolded(steps, Set.of(), List.of(), new StepPaths(spots), told, List.of());
    }
}
