package jp.michisuji.transfer.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 星取表のまとまり。紙の見出しの行にあたる。
 *
 * @param title 見出し。見出しを立てないまとまりは {@code null}
 */
public record MatrixGroup<T>(String title, List<T> parts) {

    /** 課と係ごとに、その中を〜に関することごとに。 */
    static List<MatrixGroup<MatrixGroup<MatrixRow>>> paper(List<MatrixRow> rows) {
        return by(rows, MatrixGroup::office).stream()
                .map(office -> new MatrixGroup<>(
                        office.title(), by(office.parts(), row -> row.duty().heading())))
                .toList();
    }

    /** 見出しなしに。 */
    static List<MatrixGroup<MatrixGroup<MatrixRow>>> plain(List<MatrixRow> rows) {
        return List.of(new MatrixGroup<>(null, List.of(new MatrixGroup<>(null, rows))));
    }

    private static String office(MatrixRow row) {
        return Stream.of(row.duty().section(), row.duty().team())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("　"));
    }

    /** 続いている間だけを一つにまとめる。資料の順を変えない。 */
    private static List<MatrixGroup<MatrixRow>> by(List<MatrixRow> rows, Function<MatrixRow, String> title) {
        List<MatrixGroup<MatrixRow>> groups = new ArrayList<>();
        for (MatrixRow row : rows) {
            String own = title.apply(row);
            if (groups.isEmpty() || !groups.get(groups.size() - 1).title().equals(own)) {
                groups.add(new MatrixGroup<>(own, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).parts().add(row);
        }
        return groups;
    }
}
