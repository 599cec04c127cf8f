package jp.michisuji.organization;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * 職が持つものの台帳。職の符号を置く部屋は、職が閉じるときに継ぐ職へ移せるように、これを名乗る。
 *
 * <p>A column with a post's code that no Holdings names is a promise forgotten on the first of April.
 */
public interface Holdings {

    /** What kind of things these are, in words: 受付箱の仕事. Unique. */
    String label();

    /** Columns with codes that this moves, as {@code table.column}. */
    Set<String> columns();

    default OrganizationPart part() {
        return OrganizationPart.POST;
    }

    /** What these posts have and cannot keep when they are closed. */
    List<Holding> of(Collection<String> codes);

    /** Gives it to the successor, within the caller's transaction. */
    void hand(Holding holding, String successor);
}
