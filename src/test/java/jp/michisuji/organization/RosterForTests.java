package jp.michisuji.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 試験の出欠簿。 */
public final class RosterForTests {

    private RosterForTests() {}

    public static Roster of(
            LocalDate day,
            Map<String, List<Person>> holders,
            Set<String> absent,
            Map<String, List<String>> deputies,
            Map<String, Post> superiors) {
        return new Roster(day, holders, absent, deputies, superiors, Map.of());
    }
}
