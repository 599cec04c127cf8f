package jp.michisuji.overview.home;

import java.time.LocalDateTime;
import java.util.List;

/**
 * 前に見てからの動き。
 *
 * @param at 前に見た時。初めて見るなら {@code null}
 * @param changes 変更等調書に載った変更
 * @param items 動きのあった案件。新しく動いたものから、初めのいくつか
 * @param moreItems ほかに動きのあった案件の数
 */
public record Since(LocalDateTime at, long changes, List<Touched> items, int moreItems) {

    /** 動きのあった案件と、記録の件数。 */
    public record Touched(long itemId, String title, long entries) {}

    static final Since FIRST = new Since(null, 0, List.of(), 0);

    public boolean quiet() {
        return changes == 0 && items.isEmpty();
    }
}
