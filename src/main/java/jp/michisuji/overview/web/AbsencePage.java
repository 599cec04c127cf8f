package jp.michisuji.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.access.AbsenceReach;
import jp.michisuji.organization.Absence;
import jp.michisuji.organization.Absences;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Receiver;
import jp.michisuji.organization.Roster;
import jp.michisuji.organization.StandIns;
import org.springframework.stereotype.Component;

/** 不在の一覧の中身。今とこれからの不在に、職ごとの代わる人を添える。 */
@Component
class AbsencePage {

    private static final int PAST_SHOWN = 50;

    /**
     * 一覧の一行。
     *
     * @param editable 今の利用者が変えてよい。事情もそのときだけ見せる
     */
    record Row(Absence absence, String label, boolean begun, boolean editable, List<Cover> covers) {}

    /** 職と、その不在の間に代わる人。 */
    record Cover(String postName, String who) {}

    private final Absences absences;
    private final StandIns standIns;
    private final Organization organization;
    private final AbsenceReach reach;
    private final Clock clock;

    AbsencePage(Absences absences, StandIns standIns, Organization organization, AbsenceReach reach, Clock clock) {
        this.absences = absences;
        this.standIns = standIns;
        this.organization = organization;
        this.reach = reach;
        this.clock = clock;
    }

    List<Row> currentAndComing() {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> labels = labels();
        Set<String> reached = reached();
        Map<LocalDate, Roster> rosters = new HashMap<>();
        return absences.from(today).stream()
                .map(absence -> {
                    LocalDate day = absence.from().isBefore(today) ? today : absence.from();
                    Roster roster = rosters.computeIfAbsent(day, standIns::on);
                    return row(absence, labels, reached, covers(absence, roster));
                })
                .toList();
    }

    /** Only those the user may enter: what is over concerns nobody else. */
    List<Row> past() {
        Map<String, String> labels = labels();
        Set<String> reached = reached();
        return absences.before(LocalDate.now(clock), reached, PAST_SHOWN).stream()
                .map(absence -> row(absence, labels, reached, List.of()))
                .toList();
    }

    private Row row(Absence absence, Map<String, String> labels, Set<String> reached, List<Cover> covers) {
        String person = absence.personCode();
        boolean begun = absence.hasBegun(LocalDate.now(clock));
        return new Row(absence, labels.get(person), begun, reached.contains(person), covers);
    }

    private List<Cover> covers(Absence absence, Roster roster) {
        return roster.postsHeldBy(absence.personCode()).stream()
                .map(post -> new Cover(nameOf(post), who(post, roster)))
                .toList();
    }

    private String who(String post, Roster roster) {
        List<Receiver> receivers = roster.receivers(post);
        String people =
                receivers.stream().map(receiver -> receiver.person().label()).collect(Collectors.joining("、"));
        return switch (receivers.get(0).as()) {
            case HOLDER -> "同じ職の" + people;
            case DEPUTY -> nameOf(roster.actingPost(post).orElseThrow()) + "　" + people;
            case ABSENT_HOLDER -> "代わる人がいません。メールは本人に送ります";
        };
    }

    private String nameOf(String postCode) {
        return organization.findPost(postCode).map(Post::name).orElse(postCode);
    }

    private Map<String, String> labels() {
        return organization.people().stream().collect(Collectors.toMap(Person::code, Person::label));
    }

    private Set<String> reached() {
        return reach.people().stream().map(Person::code).collect(Collectors.toSet());
    }
}
