package jp.michisuji.transfer;

import java.time.LocalDate;
import jp.michisuji.shared.JapaneseDate;

/**
 * 予算要求の期間。ある年度の予算に、いつからいつまで要求できるか。移管日ではなく、その年度の予算編成から決まる（T20）。
 *
 * @param id 台帳に載せる前は {@code null}
 * @param fiscalYear その予算の年度（始まりの西暦年）
 * @param closesOn 締切の日。この日まで要求できる
 */
public record BudgetWindow(Long id, int fiscalYear, Kind kind, LocalDate opensOn, LocalDate closesOn) {

    /** 予算の種類。 */
    public enum Kind {
        INITIAL("当初"),
        SUPPLEMENTARY("補正");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 基準日としての符号の頭。 */
    public static final String ANCHOR = "budget-window:";

    /** 締切の、基準日としての符号。 */
    public static String anchorKey(Long id) {
        return ANCHOR + id;
    }

    /** 期間が登録されるのを待つ、基準日としての符号。 */
    public static String awaitedKey(int fiscalYear, Kind kind) {
        return ANCHOR + fiscalYear + ":" + kind.name();
    }

    /** 「令和8年度当初予算」。 */
    public static String budgetName(int fiscalYear, Kind kind) {
        return JapaneseDate.formatFiscalYear(fiscalYear) + kind.label() + "予算";
    }

    public String budgetName() {
        return budgetName(fiscalYear, kind);
    }

    public boolean closedBefore(LocalDate day) {
        return closesOn.isBefore(day);
    }
}
