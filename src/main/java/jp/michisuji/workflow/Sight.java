package jp.michisuji.workflow;

import java.util.Set;

/**
 * 見える範囲。一人の人に、どの案件を見せ、どれを伏せるか。
 *
 * @param blind 業務の内容を何も見ない人
 * @param hidden その人に伏せる限定の案件
 */
public record Sight(boolean blind, Set<Long> hidden) {

    /** 伏せた題名の代わり。 */
    public static final String MASK = "非公開の案件";

    static final Sight FULL = new Sight(false, Set.of());

    static final Sight BLIND = new Sight(true, Set.of());

    /** @param itemId 案件に属さないものでは {@code null} */
    public boolean sees(Long itemId) {
        return !blind && (itemId == null || !hidden.contains(itemId));
    }

    /** 見せてよければその言葉を、そうでなければ {@link #MASK} を。 */
    public String title(Long itemId, String title) {
        return sees(itemId) ? title : MASK;
    }
}
