package jp.michisuji.overview.appointment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.organization.Appointment;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Unit;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Component;

/** 発令の行。発令に、人・職・組織の名と、今どうであるかを添える。 */
@Component
class AppointmentLines {

    /** 発令の今。 */
    enum State {
        TO_COME("これから", "blue"),
        HELD("就いている", "green"),
        OVER("終わった", "quiet");

        private final String label;
        private final String tone;

        State(String label, String tone) {
            this.label = label;
            this.tone = tone;
        }

        public String label() {
            return label;
        }

        public String tone() {
            return tone;
        }
    }

    /**
     * 一行。
     *
     * @param mayEnd the last day can still be set or moved
     * @param mayCancel it has not begun yet
     */
    record Line(
            Appointment appointment,
            String person,
            String post,
            String unit,
            State state,
            boolean mayEnd,
            boolean mayCancel) {}

    private final Organization organization;
    private final Clock clock;

    AppointmentLines(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    Line line(Appointment appointment) {
        return lines(List.of(appointment)).get(0);
    }

    List<Line> lines(List<Appointment> appointments) {
        Map<String, String> people =
                organization.people().stream().collect(Collectors.toMap(Person::code, Person::label));
        return appointments.stream().map(one -> line(one, people)).toList();
    }

    private Line line(Appointment one, Map<String, String> people) {
        State state = state(one);
        return new Line(
                one,
                people.getOrDefault(one.personCode(), one.personCode()),
                postName(one, state),
                organization
                        .findPost(one.postCode())
                        .map(post -> organization.unit(post.unitCode()).name())
                        .orElse(""),
                state,
                state != State.OVER,
                state == State.TO_COME);
    }

    /** 終わった発令は、離れた日の職の名で言う。 */
    private String postName(Appointment one, State state) {
        LocalDate day = state == State.OVER ? one.to() : LocalDate.now(clock);
        return organization.postName(one.postCode(), day).toString();
    }

    private State state(Appointment one) {
        LocalDate today = LocalDate.now(clock);
        return one.isToCome(today) ? State.TO_COME : one.isOver(today) ? State.OVER : State.HELD;
    }

    /** 今日就いている職を名札に添える。職の名で探せるように。 */
    List<Choice> people() {
        Map<String, List<String>> held = new HashMap<>();
        organization
                .holdersByPost(LocalDate.now(clock))
                .forEach((post, holders) ->
                        holders.forEach(holder -> held.computeIfAbsent(holder.code(), code -> new ArrayList<>())
                                .add(organization.post(post).name())));
        return organization.people().stream()
                .map(person -> Choice.of(person.code(), labelled(person, held.get(person.code()))))
                .toList();
    }

    private static String labelled(Person person, List<String> posts) {
        return posts == null ? person.label() : person.label() + "（" + String.join("、", posts) + "）";
    }

    List<Choice> posts() {
        return organization.appointablePosts().stream()
                .map(post -> Choice.of(post.code(), post.name()))
                .toList();
    }

    List<Choice> units() {
        return organization.units().stream()
                .map((Unit unit) -> Choice.of(unit.code(), unit.name()))
                .toList();
    }
}
