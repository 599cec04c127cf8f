package jp.michisuji.organization.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Receiver;
import jp.michisuji.organization.Roster;

/** ある日の見え方。その日、職の仕事を誰が見て、職がどう埋まっているか。 */
final class DayView {

    private final LocalDate day;
    private final Holders holders;
    private final Roster roster;
    private final Map<String, List<String>> deputies;

    DayView(LocalDate day, Holders holders, Roster roster, Map<String, List<String>> deputies) {
        this.day = day;
        this.holders = holders;
        this.roster = roster;
        this.deputies = deputies;
    }

    List<PostHandover.Seer> seers(String post) {
        return roster.receivers(post).stream().map(one -> seer(post, one)).toList();
    }

    Set<String> holders(String post) {
        return roster.holders(post).stream().map(Person::code).collect(Collectors.toSet());
    }

    PostHandover.Cover cover(String post) {
        if (roster.holders(post).isEmpty()) {
            return roster.actingPost(post).isPresent() ? PostHandover.Cover.STOOD_IN : PostHandover.Cover.NOBODY;
        }
        if (holders.onlyLookedAfter(post, day)) {
            return PostHandover.Cover.LOOKED_AFTER;
        }
        return isItsOwnDeputy(post) ? PostHandover.Cover.OWN_DEPUTY : PostHandover.Cover.HELD;
    }

    private boolean isItsOwnDeputy(String post) {
        Set<String> own = holders(post);
        List<String> named = deputies.getOrDefault(post, List.of());
        return !named.isEmpty()
                && named.stream().allMatch(deputy -> {
                    Set<String> people = holders(deputy);
                    return !people.isEmpty() && own.containsAll(people);
                });
    }

    private PostHandover.Seer seer(String post, Receiver receiver) {
        return new PostHandover.Seer(
                receiver.person(),
                receiver.as(),
                holders.kind(post, receiver.person().code(), day).orElse(null));
    }
}
