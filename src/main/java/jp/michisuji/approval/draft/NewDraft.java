package jp.michisuji.approval.draft;

import jp.michisuji.approval.Approval;

/**
 * 新しい起案。
 *
 * @param drafterPost 起案する職
 * @param itemId 属する改革案件。属さなければ {@code null}
 * @param origin この起案を呼んだ手続。人が自分で起案するなら {@code null}
 * @param source 取り込む案の典拠。なければ {@code null}
 */
public record NewDraft(Approval.Text text, String drafterPost, Long itemId, Approval.Origin origin, String source) {

    /** 人が自分で起案する案。 */
    public static NewDraft of(Approval.Text text, String drafterPost, Long itemId) {
        return new NewDraft(text, drafterPost, itemId, null, null);
    }
}
