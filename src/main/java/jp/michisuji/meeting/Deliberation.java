package jp.michisuji.meeting;

import java.time.LocalDate;

/**
 * 審議。一つの案件を一つの会議体にかける一回り。
 *
 * @param sittingId かける会議。次回未定なら {@code null}
 * @param carried 継続審議の回数
 * @param result 結果。審議中なら {@code null}
 * @param remandTo 差し戻す先の段階。差戻しのときだけ
 */
public record Deliberation(
        Long id,
        long itemId,
        Stage stage,
        String bodyCode,
        Long sittingId,
        int carried,
        Result result,
        Stage remandTo,
        String reason,
        LocalDate openedOn,
        LocalDate closedOn,
        String source) {

    public boolean open() {
        return closedOn == null;
    }
}
