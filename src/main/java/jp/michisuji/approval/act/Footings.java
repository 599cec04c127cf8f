package jp.michisuji.approval.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.michisuji.approval.Capacity;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Roster;
import jp.michisuji.organization.StandIns;
import org.springframework.stereotype.Component;

/**
 * 立場の見分け。職にある人は本人、欠けた職の事務取扱・職務代理に発令された人と、欠けた職に代わる人は事務取扱・職務代理、職にある人が不在で代わる人は代決である。
 *
 * <p>代わるのは、代理の順で最初に人の出ている職だけである。
 */
@Component
class Footings {

    private final StandIns standIns;
    private final Organization organization;
    private final Clock clock;

    Footings(StandIns standIns, Organization organization, Clock clock) {
        this.standIns = standIns;
        this.organization = organization;
        this.clock = clock;
    }

    /** @return その職に就いておらず、代わってもいなければ空 */
    Optional<Footing> of(String postCode, String personCode) {
        Roster roster = standIns.on(LocalDate.now(clock));
        if (holds(roster, postCode, personCode)) {
            Capacity capacity = roster.fillsIn(postCode, personCode) ? Capacity.ACTING : Capacity.HOLDER;
            return Optional.of(new Footing(capacity, organization.post(postCode)));
        }
        Capacity standingIn = roster.holders(postCode).isEmpty() ? Capacity.ACTING : Capacity.DAIKETSU;
        return roster.actingPost(postCode)
                .filter(acting -> holds(roster, acting, personCode))
                .map(acting -> new Footing(standingIn, organization.post(acting)));
    }

    private static boolean holds(Roster roster, String postCode, String personCode) {
        List<Person> holders = roster.holders(postCode);
        return holders.stream().anyMatch(person -> person.code().equals(personCode));
    }
}
