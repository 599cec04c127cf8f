package jp.michisuji.overview.stuck;

import java.util.HashMap;
import java.util.Map;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;

/** 持ち主の引き当て。同じ職は一度だけ調べる。 */
final class Holders {

    private final Organization organization;
    private final Permissions permissions;
    private final CurrentUser user;
    private final Map<String, Holder> known = new HashMap<>();

    Holders(Organization organization, Permissions permissions, CurrentUser user) {
        this.organization = organization;
        this.permissions = permissions;
        this.user = user;
    }

    Holder of(String postCode) {
        return known.computeIfAbsent(postCode, this::read);
    }

    private Holder read(String postCode) {
        return organization.findPost(postCode).map(this::of).orElseGet(() -> unknown(postCode));
    }

    private Holder of(Post post) {
        boolean own = user.postCodes().contains(post.code());
        return new Holder(
                post.code(),
                post.name(),
                section(post.code()),
                unit(organization.departmentOf(post.code())),
                permissions.reaches(Action.TASK_READ, post.code()),
                !own && permissions.reaches(Action.TASK_NUDGE, post.code()));
    }

    /** 同じ名の課がいくつもあれば（各支所のまちづくり課）、部の名を頭に付ける。 */
    private Holder.Place section(String postCode) {
        Holder.Place section = unit(organization.sectionOf(postCode));
        long namesakes = organization.units().stream()
                .filter(unit -> unit.name().equals(section.name()))
                .count();
        return namesakes < 2
                ? section
                : new Holder.Place(
                        section.code(),
                        unit(organization.departmentOf(postCode)).name() + " " + section.name());
    }

    private Holder.Place unit(String code) {
        return new Holder.Place(code, organization.unit(code).name());
    }

    /** 組織の台帳にない職。符号のまま言い、開かせない。 */
    private static Holder unknown(String postCode) {
        Holder.Place nowhere = new Holder.Place(postCode, postCode);
        return new Holder(postCode, postCode, nowhere, nowhere, false, false);
    }
}
