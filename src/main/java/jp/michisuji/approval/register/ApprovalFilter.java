package jp.michisuji.approval.register;

import jp.michisuji.approval.ApprovalState;

/**
 * 一覧の絞り込み。
 *
 * @param state {@code null} ならすべて
 * @param category 決裁区分の符号。{@code null} ならすべて
 * @param fiscalYear 番号の年度。{@code null} ならすべて
 * @param words 件名、本文、番号を探す言葉。{@code null} ならすべて
 */
public record ApprovalFilter(
        View view, ApprovalState state, String category, Integer fiscalYear, String words, Sort sort) {

    public ApprovalFilter {
        words = words == null || words.isBlank() ? null : words.strip();
        category = category == null || category.isBlank() ? null : category;
    }

    /** どれを見るか。 */
    public enum View {
        WAITING("承認待ち"),
        SEEING("後閲・供覧"),
        MINE("自分の起案"),
        ALL("すべて");

        private final String label;

        View(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 並べ方。 */
    public enum Sort {
        RECENT("coalesce(a.sent_at, a.drafted_at) desc, a.id desc"),
        NUMBER("a.fiscal_year desc nulls first, a.serial desc, a.id desc"),
        SUBJECT("a.subject collate \"ja-x-icu\", a.id"),
        STATE("array_position(array['RETURNED', 'DRAFT', 'CIRCULATING', 'DECIDED', 'REJECTED', 'WITHDRAWN'], a.state),"
                + " a.id desc");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }
}
