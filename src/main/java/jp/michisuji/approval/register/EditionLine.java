package jp.michisuji.approval.register;

import java.util.Map;
import jp.michisuji.approval.Edition;
import jp.michisuji.approval.draft.EditionDifference;
import jp.michisuji.approval.draft.EditionFacts;

/**
 * 版の一行。
 *
 * @param holds 封をしたときの中身のままか
 * @param change 前の版との違い。初めの版では {@code null}
 */
public record EditionLine(Edition edition, boolean holds, EditionDifference change) {

    private static final int SHORT = 12;

    public String shortSha256() {
        return edition.sha256().substring(0, SHORT);
    }

    public Map<String, String> facts() {
        return EditionFacts.inOrder(edition.facts());
    }
}
