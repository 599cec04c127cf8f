package jp.michisuji.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 発令の案。今ある発令のすべてと、その案のとおりにしたあとの発令のすべて。
 *
 * @param after new ones have the id 0
 */
public record AppointmentPlan(List<Appointment> before, List<Appointment> after) {

    public AppointmentPlan {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public static AppointmentPlan entering(List<Appointment> known, Appointment entered, boolean closing) {
        List<Appointment> closed = closing ? Closings.before(entered, known) : List.of();
        return new AppointmentPlan(
                known,
                Stream.concat(replaced(known, closed), Stream.of(entered)).toList());
    }

    public static AppointmentPlan ending(List<Appointment> known, Appointment ended) {
        return new AppointmentPlan(known, replaced(known, List.of(ended)).toList());
    }

    public static AppointmentPlan cancelling(List<Appointment> known, Appointment cancelled) {
        return new AppointmentPlan(
                known, known.stream().filter(one -> one.id() != cancelled.id()).toList());
    }

    /** What the plan adds or alters, as it will be. */
    public List<Appointment> written() {
        Set<Appointment> known = Set.copyOf(before);
        return after.stream().filter(one -> !known.contains(one)).toList();
    }

    /** What the plan alters or takes away, as it is. */
    public List<Appointment> touched() {
        Set<Appointment> wanted = Set.copyOf(after);
        return before.stream().filter(one -> !wanted.contains(one)).toList();
    }

    /** Days from today on at which a post changes hands, or its state of today where a change reaches back. */
    public SortedSet<LocalDate> days(LocalDate today) {
        return Stream.concat(written().stream(), touched().stream())
                .flatMap(one ->
                        Stream.of(one.from(), one.to() == null ? null : one.to().plusDays(1)))
                .filter(Objects::nonNull)
                .map(day -> day.isBefore(today) ? today : day)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<String> posts() {
        return codes(Appointment::postCode);
    }

    public Set<String> people() {
        return codes(Appointment::personCode);
    }

    private Set<String> codes(java.util.function.Function<Appointment, String> code) {
        return Stream.concat(written().stream(), touched().stream())
                .map(code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Appointment> replaced(List<Appointment> known, Collection<Appointment> changed) {
        return known.stream().map(one -> changed.stream()
                .filter(other -> other.id() == one.id())
                .findFirst()
                .orElse(one));
    }
}
