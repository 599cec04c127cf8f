package jp.michisuji.organization;

/**
 * 決まった改正の一つ。ある日から、組織か職の名・位置が変わるか、なくなる。
 *
 * @param name the new name, or null where it stays
 * @param aboveCode the new unit above (for a post: its unit), or null where it stays
 * @param closes true where the unit or post no longer exists from that day on
 * @param successorCode who takes over what is closed, else null
 */
public record PlannedChange(
        OrganizationPart part, String code, String name, String aboveCode, boolean closes, String successorCode) {

    public static PlannedChange renamed(OrganizationPart part, String code, String name) {
        return new PlannedChange(part, code, name, null, false, null);
    }

    public static PlannedChange moved(OrganizationPart part, String code, String aboveCode) {
        return new PlannedChange(part, code, null, aboveCode, false, null);
    }

    public static PlannedChange closed(OrganizationPart part, String code, String successorCode) {
        return new PlannedChange(part, code, null, null, true, successorCode);
    }

    Unit appliedTo(Unit unit) {
        return new Unit(
                unit.code(),
                name == null ? unit.name() : name,
                aboveCode == null ? unit.parentCode() : aboveCode,
                unit.kind(),
                unit.supplemented(),
                unit.sortOrder());
    }

    Post appliedTo(Post post) {
        return new Post(
                post.code(),
                name == null ? post.name() : name,
                aboveCode == null ? post.unitCode() : aboveCode,
                post.rank(),
                post.supplemented(),
                post.sortOrder());
    }
}
