package jp.michisuji.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import org.springframework.stereotype.Component;

/** 不在の及ぶ範囲。今の利用者が誰の不在を入れてよいかを答える。自分の不在は誰でも入れられる。 */
@Component
public class AbsenceReach {

    private final Organization organization;
    private final Permissions permissions;
    private final CurrentUser user;
    private final Clock clock;

    AbsenceReach(Organization organization, Permissions permissions, CurrentUser user, Clock clock) {
        this.organization = organization;
        this.permissions = permissions;
        this.user = user;
        this.clock = clock;
    }

    /** The user first, then the others by code. */
    public List<Person> people() {
        Comparator<Person> ownFirst =
                Comparator.comparing(person -> !person.code().equals(user.personCode()));
        return reached().distinct().sorted(ownFirst.thenComparing(Person::code)).toList();
    }

    /** @throws NotVisibleException when the person lies outside: an outsider is not told of the absence */
    void demand(String personCode) {
        if (people().stream().noneMatch(person -> person.code().equals(personCode))) {
            throw new NotVisibleException("範囲の外です: " + Action.ABSENCE_EDIT.label() + " " + personCode);
        }
    }

    private Stream<Person> reached() {
        return switch (permissions.scope(Action.ABSENCE_EDIT)) {
            case NONE -> Stream.empty();
            case OWN -> own();
            case SECTION, DEPARTMENT -> Stream.concat(own(), holdersWithin());
            case ALL -> organization.people().stream();
        };
    }

    /** Not those who share the post: an absence is the person's own. */
    private Stream<Person> own() {
        return Stream.ofNullable(user.personCode()).flatMap(code -> organization.findPerson(code).stream());
    }

    private Stream<Person> holdersWithin() {
        Map<String, List<Person>> holders = organization.holdersByPost(LocalDate.now(clock));
        return holders.entrySet().stream()
                .filter(post -> permissions.reaches(Action.ABSENCE_EDIT, post.getKey()))
                .flatMap(post -> post.getValue().stream());
    }
}
