package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.calendar.OpenDays;

/** 手で組む網。工程を名で書き、名で引く。 */
final class Given {

    static final OpenDays DAYS = new OpenDays(Map.of(), Set.of());

    private final Map<String, PlanStep> steps = new LinkedHashMap<>();
    private final Map<StepKey, LocalDate> anchors = new HashMap<>();
    private final Map<StepKey, Fact> facts = new HashMap<>();
    private Timetable timetable = new Timetable(DAYS, Map.of(), Map.of());

    static StepKey key(String name) {
        return StepKey.of("duty:12", name);
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Span span(String start, String finish) {
        return new Span(day(start), day(finish));
    }

    /** 期待する工程の期間。 */
    static Map.Entry<StepKey, Span> at(String name, String start, String finish) {
        return Map.entry(key(name), span(start, finish));
    }

    Given step(String name, Pace pace, String... after) {
        Set<StepKey> keys = Arrays.stream(after).map(Given::key).collect(Collectors.toSet());
        steps.put(name, new PlanStep(key(name), name.substring(name.indexOf('/') + 1), keys, pace));
        return this;
    }

    Given work(String name, int openDays, String... after) {
        return step(name, new Pace.Work(openDays), after);
    }

    Given anchor(String name, String date) {
        anchors.put(key(name), day(date));
        return this;
    }

    Given fact(String name, String started, String finished) {
        facts.put(key(name), new Fact(day(started), finished == null ? null : day(finished)));
        return this;
    }

    Given on(Timetable then) {
        timetable = then;
        return this;
    }

    Situation situation() {
        return new Situation(new Network(List.copyOf(steps.values()), anchors), facts, timetable);
    }

    Plan plan() {
        return BackwardPlan.of(situation().network(), timetable);
    }

    Outlook outlook(String today) {
        return situation().outlook(plan(), day(today));
    }

    String chain(String today, String last, int most) {
        return Chains.critical(outlook(today), situation().network(), key(last)).words(most);
    }

    /**
     * もしもの見込み。
     *
     * @param difference 今の見込みとの違い
     * @param lateness 業務の移管に間に合うかの言葉
     */
    record Changed(Outlook outlook, Difference difference, String lateness) {}

    Changed changed(String today, WhatIf change) {
        Situation now = situation();
        Outlook then = now.after(List.of(change), day(today)).outlook(plan(), day(today));
        return new Changed(
                then,
                Difference.between(outlook(today), then, now.network().anchors(), DAYS),
                Lateness.of(now.network(), then, DAYS).words(day("2027-04-01"), "業務"));
    }
}
