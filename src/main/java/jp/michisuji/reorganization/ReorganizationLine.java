package jp.michisuji.reorganization;

import java.util.Optional;
import jp.michisuji.organization.OrganizationPart;
import jp.michisuji.organization.PlannedChange;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.Unit;
import jp.michisuji.organization.UnitKind;

/**
 * 改正の一行。組織か職の一つを、どう改めるか。
 *
 * @param name new name, where the kind has one
 * @param aboveCode unit above (for a post: its unit), where the kind has a place
 * @param height for what is opened, the {@link UnitKind} or {@link Rank} by its constant's name
 * @param successorCode who takes over; a post that is split and stays names itself
 */
public record ReorganizationLine(
        Long id,
        LineKind kind,
        OrganizationPart part,
        String code,
        String name,
        String aboveCode,
        String height,
        String successorCode,
        String note,
        boolean supplemented) {

    /** True where the unit or post no longer exists afterwards. */
    public boolean closes() {
        return kind.hasSuccessor() && !code.equals(successorCode);
    }

    /** True for a split that leaves the post itself in place. */
    public boolean stays() {
        return kind == LineKind.SPLIT && code.equals(successorCode);
    }

    Optional<PlannedChange> planned() {
        return switch (kind) {
            case OPEN -> Optional.empty();
            case RENAME -> Optional.of(PlannedChange.renamed(part, code, name));
            case MOVE -> Optional.of(PlannedChange.moved(part, code, aboveCode));
            case MERGE, SPLIT, ABOLISH ->
                closes() ? Optional.of(PlannedChange.closed(part, code, successorCode)) : Optional.empty();
        };
    }

    Unit unit(int sortOrder) {
        return new Unit(code, name, aboveCode, UnitKind.valueOf(height), supplemented, sortOrder);
    }

    Post post(int sortOrder) {
        return new Post(code, name, aboveCode, Rank.valueOf(height), supplemented, sortOrder);
    }
}
