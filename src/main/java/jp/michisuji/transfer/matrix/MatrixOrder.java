package jp.michisuji.transfer.matrix;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** 星取表の並べ方。資料の順のときだけ、資料と同じく課・係・〜に関することでまとめる。 */
public enum MatrixOrder {
    PAPER("資料の順", (one, other) -> 0),
    DAY("移管日の順", Comparator.comparing(row -> row.duty().transferOn(), Comparator.nullsLast(Comparator.naturalOrder()))),
    NAME("業務の名の順", Comparator.comparing(row -> row.duty().name(), Collator.getInstance(Locale.JAPAN)::compare)),
    DISPOSITION("行き先の別の順", Comparator.comparing(row -> row.duty().disposition()));

    private final String label;
    private final Comparator<MatrixRow> comparator;

    MatrixOrder(String label, Comparator<MatrixRow> comparator) {
        this.label = label;
        this.comparator = comparator;
    }

    public String label() {
        return label;
    }

    Comparator<MatrixRow> comparator() {
        return comparator;
    }
}
