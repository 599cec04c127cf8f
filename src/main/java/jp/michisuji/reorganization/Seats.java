package jp.michisuji.reorganization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.michisuji.organization.Holding;
import jp.michisuji.organization.OrganizationPart;
import jp.michisuji.reorganization.HoldingRooms.Held;

/** 席。一つの職が一つしか持てないものについて、継ぐ職に空いているかを順に数える。 */
class Seats {

    private final Set<List<String>> taken = new HashSet<>();

    /** @param kept what the successors have now; what they give away themselves does not count */
    Seats(List<Held> kept, ChangeSet plan, OrganizationPart part) {
        kept.stream()
                .filter(held -> plan.successor(part, held.holding())
                        .map(held.holding().code()::equals)
                        .orElse(true))
                .filter(held -> held.holding().slot() != null)
                .forEach(held -> taken.add(seat(held, held.holding().code())));
    }

    /** @return false where the successor has it already, or would have it for itself */
    boolean take(Held held, String successor) {
        Holding holding = held.holding();
        if (successor.equals(holding.never())) {
            return false;
        }
        return holding.slot() == null || taken.add(seat(held, successor));
    }

    private static List<String> seat(Held held, String code) {
        return List.of(held.room(), code, held.holding().slot());
    }
}
