package jp.michisuji.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 出欠簿。ある日に誰がどの職にあり、誰が不在で、どの職が代わるかの、変わらない写し。 */
public final class Roster {

    private final LocalDate day;
    private final Map<String, List<Person>> holders;
    private final Set<String> absent;
    private final Map<String, List<String>> deputies;
    private final Map<String, Post> superiors;
    private final Map<String, Set<String>> fillIns;

    Roster(
            LocalDate day,
            Map<String, List<Person>> holders,
            Set<String> absent,
            Map<String, List<String>> deputies,
            Map<String, Post> superiors,
            Map<String, Set<String>> fillIns) {
        this.day = day;
        this.holders = holders;
        this.absent = absent;
        this.deputies = deputies;
        this.superiors = superiors;
        this.fillIns = fillIns;
    }

    public LocalDate day() {
        return day;
    }

    /**
     * Who is to be told what concerns this post: its present holders, else those who stand in, else the absent
     * holders. Empty only where the post is vacant and nobody stands in.
     */
    public List<Receiver> receivers(String postCode) {
        List<Person> present = present(postCode);
        if (!present.isEmpty()) {
            return all(present, Receiver.As.HOLDER, postCode);
        }
        return actingPost(postCode)
                .map(deputy -> all(present(deputy), Receiver.As.DEPUTY, postCode))
                .orElseGet(() -> all(holders(postCode), Receiver.As.ABSENT_HOLDER, postCode));
    }

    /** Code of the post that stands in; empty while a holder is present, and where no deputy is present either. */
    public Optional<String> actingPost(String postCode) {
        if (!present(postCode).isEmpty()) {
            return Optional.empty();
        }
        return deputies.getOrDefault(postCode, List.of()).stream()
                .filter(deputy -> !present(deputy).isEmpty())
                .findFirst();
    }

    public List<Person> holders(String postCode) {
        return holders.getOrDefault(postCode, List.of());
    }

    /** True where the person merely looks after the post (事務取扱, 職務代理), which still wants a holder of its own. */
    public boolean fillsIn(String postCode, String personCode) {
        return fillIns.getOrDefault(postCode, Set.of()).contains(personCode);
    }

    /** Codes of the posts the person holds, in order. */
    public List<String> postsHeldBy(String personCode) {
        return holders.entrySet().stream()
                .filter(post -> post.getValue().stream()
                        .anyMatch(person -> person.code().equals(personCode)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    public boolean isAbsent(String personCode) {
        return absent.contains(personCode);
    }

    /** Empty at the top of the organization. */
    public Optional<Post> superiorOf(String postCode) {
        return Optional.ofNullable(superiors.get(postCode));
    }

    private List<Person> present(String postCode) {
        return holders(postCode).stream()
                .filter(person -> !isAbsent(person.code()))
                .toList();
    }

    private static List<Receiver> all(List<Person> people, Receiver.As as, String postCode) {
        return people.stream().map(person -> new Receiver(person, as, postCode)).toList();
    }
}
