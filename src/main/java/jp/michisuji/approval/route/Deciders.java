package jp.michisuji.approval.route;

import java.util.Optional;
import jp.michisuji.approval.ApprovalRules;
import jp.michisuji.approval.ApprovalSettings.DrafterDecides;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.Roster;
import org.springframework.stereotype.Component;

/** 決める職。起案者が自分の案を決めることになるとき、決まりが認めなければ上の職が決める。 */
@Component
class Deciders {

    private final ApprovalRules rules;

    Deciders(ApprovalRules rules) {
        this.rules = rules;
    }

    /** @return 決める職がなければ空 */
    Optional<Post> insteadOf(Post drafter, Roster roster) {
        return mayDecide(drafter) ? Optional.of(drafter) : roster.superiorOf(drafter.code());
    }

    private boolean mayDecide(Post drafter) {
        return drafter.rank() == Rank.KACHO && rules.current().drafterDecides() == DrafterDecides.CHIEF_MARKED;
    }
}
