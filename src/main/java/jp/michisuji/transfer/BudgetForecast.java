package jp.michisuji.transfer;

/**
 * 経費の見通し。一行が要求の締切に間に合うか。
 *
 * @param window 要求する期間。要求期間がないか、登録されていなければ {@code null}
 * @param words 画面に出す一文
 */
public record BudgetForecast(BudgetLine line, BudgetWindow window, State state, String words) {

    /** 見通しの種類。 */
    public enum State {
        IN_TIME("間に合う"),
        COVERED("締切なし"),
        UNKNOWN("要求期間が未登録"),
        WILL_MISS("間に合わない見込み"),
        MISSED("締切を過ぎた");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 旗を立てるか。間に合わないと分かったその日から立つ。 */
    public boolean flagged() {
        return state == State.WILL_MISS || state == State.MISSED;
    }

    /** 手当てを選ばなければ、要求へ進めないか。 */
    public boolean missed() {
        return state == State.MISSED;
    }
}
