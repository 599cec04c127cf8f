package jp.michisuji.transfer.matrix;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import jp.michisuji.transfer.Disposition;

/**
 * 業務の集計。星取表の上に出す件数。
 *
 * @param byDisposition 行き先の別ごとの件数。どの別も 0 から
 * @param byCheck 確かめどころごとの件数。どれも 0 から
 */
public record MatrixTotals(int all, Map<Disposition, Integer> byDisposition, Map<MatrixCheck, Integer> byCheck) {

    static MatrixTotals of(Collection<MatrixRow> rows) {
        Map<Disposition, Integer> byDisposition = new EnumMap<>(Disposition.class);
        Arrays.stream(Disposition.values())
                .forEach(one ->
                        byDisposition.put(one, count(rows, row -> row.duty().disposition() == one)));
        Map<MatrixCheck, Integer> byCheck = new EnumMap<>(MatrixCheck.class);
        Arrays.stream(MatrixCheck.values()).forEach(one -> byCheck.put(one, count(rows, one::foundIn)));
        return new MatrixTotals(rows.size(), byDisposition, byCheck);
    }

    private static int count(Collection<MatrixRow> rows, Predicate<MatrixRow> counted) {
        return (int) rows.stream().filter(counted).count();
    }
}
