package jp.michisuji.organization.appointment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.michisuji.organization.Appointment;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Roster;
import jp.michisuji.organization.StandIns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** 空席の一覧。ある日に本務・兼務の人のない職を、誰が受け持つかとともに答える。 */
@Component
public class Vacancies {

    private final Organization organization;
    private final StandIns standIns;
    private final Supplier<List<PostWork>> work;

    Vacancies(Organization organization, StandIns standIns, ObjectProvider<PostWork> work) {
        this.organization = organization;
        this.standIns = standIns;
        this.work = SingletonSupplier.of(() -> work.stream().toList());
    }

    public List<Vacancy> on(LocalDate day) {
        List<Appointment> all = organization.appointments();
        Roster roster = standIns.on(day);
        List<Post> vacant = organization.posts().stream()
                .filter(post -> onDay(all, post, day).stream()
                        .allMatch(one -> one.kind().fillsIn()))
                .toList();
        Set<String> codes = vacant.stream().map(Post::code).collect(Collectors.toSet());
        PostLoads loads = PostLoads.of(work.get(), codes);
        return vacant.stream()
                .map(post -> vacancy(post, day, all, roster, loads))
                .toList();
    }

    private Vacancy vacancy(Post post, LocalDate day, List<Appointment> all, Roster roster, PostLoads loads) {
        Post acting =
                roster.actingPost(post.code()).flatMap(organization::findPost).orElse(null);
        return new Vacancy(
                post,
                onDay(all, post, day).stream().map(this::label).toList(),
                acting,
                acting == null ? List.of() : standing(roster, acting),
                loads.open(post.code()),
                all.stream()
                        .filter(one -> one.postCode().equals(post.code()) && one.isToCome(day))
                        .map(Appointment::from)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static List<Person> standing(Roster roster, Post acting) {
        return roster.holders(acting.code()).stream()
                .filter(person -> !roster.isAbsent(person.code()))
                .toList();
    }

    private String label(Appointment one) {
        String person =
                organization.findPerson(one.personCode()).map(Person::label).orElse(one.personCode());
        return person + "（" + one.kind().label() + "）";
    }

    private static List<Appointment> onDay(List<Appointment> all, Post post, LocalDate day) {
        return all.stream()
                .filter(one -> one.postCode().equals(post.code()) && one.covers(day))
                .toList();
    }
}
