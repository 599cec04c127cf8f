package jp.michisuji.organization.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.organization.Appointment;
import jp.michisuji.organization.AppointmentKind;
import jp.michisuji.organization.Person;

/** 就いている人。発令の集まりから、ある日にどの職に誰が就いているかを引く。 */
final class Holders {

    private final List<Appointment> appointments;
    private final Map<String, Person> people;

    Holders(List<Appointment> appointments, Map<String, Person> people) {
        this.appointments = appointments;
        this.people = people;
    }

    Map<String, List<Person>> on(LocalDate day) {
        return appointments.stream()
                .filter(one -> one.covers(day))
                .collect(Collectors.groupingBy(
                        Appointment::postCode,
                        Collectors.mapping(one -> person(one.personCode()), Collectors.toList())));
    }

    /** Empty where the person does not hold the post on that day. */
    Optional<AppointmentKind> kind(String postCode, String personCode, LocalDate day) {
        return appointments.stream()
                .filter(one ->
                        one.postCode().equals(postCode) && one.personCode().equals(personCode) && one.covers(day))
                .map(Appointment::kind)
                .findFirst();
    }

    boolean onlyLookedAfter(String postCode, LocalDate day) {
        return appointments.stream()
                .filter(one -> one.postCode().equals(postCode) && one.covers(day))
                .allMatch(one -> one.kind().fillsIn());
    }

    /** One that an import brings along is not registered yet: its code stands for it. */
    private Person person(String code) {
        return people.computeIfAbsent(code, unknown -> new Person(unknown, unknown, null));
    }

    static Map<String, Person> byCode(List<Person> people) {
        return people.stream().collect(Collectors.toMap(Person::code, Function.identity()));
    }
}
