package jp.michisuji.approval.register;

import java.util.List;
import java.util.stream.IntStream;
import jp.michisuji.approval.Edition;
import jp.michisuji.approval.draft.ApprovalEditions;
import jp.michisuji.approval.draft.EditionDifference;
import jp.michisuji.approval.draft.EditionSeal;
import org.springframework.stereotype.Component;

/** 版の移り変わり。一つ前の版からの違いを添える。 */
@Component
public class EditionHistory {

    private final ApprovalEditions editions;

    EditionHistory(ApprovalEditions editions) {
        this.editions = editions;
    }

    /** 新しい版が先。 */
    public List<EditionLine> of(long approvalId) {
        List<Edition> all = editions.of(approvalId);
        return IntStream.range(0, all.size())
                .mapToObj(at -> line(all.get(at), at + 1 < all.size() ? all.get(at + 1) : null))
                .toList();
    }

    private static EditionLine line(Edition edition, Edition earlier) {
        return new EditionLine(
                edition,
                EditionSeal.holds(edition),
                earlier == null ? null : EditionDifference.between(earlier, edition));
    }
}
