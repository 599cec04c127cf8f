package jp.michisuji.approval.route;

import java.util.List;
import java.util.Optional;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Unit;
import jp.michisuji.organization.UnitKind;
import org.springframework.stereotype.Component;

/** 地区。総合支所の受け持つ区域で、言葉の中の「芝地区」から、なければ起案者の総合支所から読む。 */
@Component
class Districts {

    private static final String OFFICE = "総合支所";

    private final Organization organization;

    Districts(Organization organization) {
        this.organization = organization;
    }

    /** 地区の総合支所。言葉が二つの地区を言い、一つに決まらなければ空。 */
    Optional<Unit> of(RouteQuestion question) {
        List<Unit> named = offices().stream()
                .filter(office -> question.words().contains(name(office)))
                .toList();
        if (named.isEmpty()) {
            String own = organization.departmentOf(question.drafterPost());
            return offices().stream()
                    .filter(office -> office.code().equals(own))
                    .findFirst();
        }
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** 地区の名（「芝地区」）。 */
    static String name(Unit office) {
        return office.name().replace(OFFICE, "");
    }

    /** 総合支所の職のうち、名がこう終わるもの（「まちづくり課長」）。 */
    Optional<Post> post(Unit office, String ending) {
        return organization.postsUnder(office.code()).stream()
                .filter(post -> post.name().endsWith(ending))
                .findFirst();
    }

    private List<Unit> offices() {
        return organization.units().stream()
                .filter(unit -> unit.kind() == UnitKind.SHISHO)
                .toList();
    }
}
