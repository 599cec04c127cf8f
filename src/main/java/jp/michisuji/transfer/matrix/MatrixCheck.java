package jp.michisuji.transfer.matrix;

import java.util.function.Predicate;

/** 星取表の確かめどころ。人が片付けるべき点のある行だけを見る。 */
public enum MatrixCheck {
    PARTS("分担未記入", row -> row.duty().partsMissing()),
    PEOPLE("人員未分割", row -> row.duty().headcountAwaitsSplit()),
    NOT_STARTED("移管未開始", MatrixRow::notStarted),
    LATE("期限超過", MatrixRow::overdue);

    private final String label;
    private final Predicate<MatrixRow> found;

    MatrixCheck(String label, Predicate<MatrixRow> found) {
        this.label = label;
        this.found = found;
    }

    public String label() {
        return label;
    }

    boolean foundIn(MatrixRow row) {
        return found.test(row);
    }
}
