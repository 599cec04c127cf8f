package jp.michisuji.transfer.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.michisuji.shared.Grid;
import jp.michisuji.transfer.Destination;

/** 星取表の○。引継ぎ課の列の欄に、○か、○と分担（「○町会等」「○（整備※）」）を書く。 */
final class MatrixMark {

    private static final Pattern MARK = Pattern.compile("^[○〇◯●◎]\\s*([^;；]*)$");
    private static final Pattern BRACKETED = Pattern.compile("^[（(]([^（）()]*)[）)]$");

    private MatrixMark() {}

    /** @param name 列の引継ぎ先 */
    static Optional<Destination> read(Grid.Cell cell, String name, RowReader row) {
        String text = cell.kind() == Grid.Kind.MERGED_DOWN ? row.text(cell, name) : row.separate(cell, name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher mark = MARK.matcher(text);
        if (!mark.matches()) {
            row.problem(name, "○か、○と分担（例: ○町会等）を書いてください: 「" + text + "」");
            return Optional.empty();
        }
        return Optional.of(new Destination(name, part(mark.group(1).strip()), null));
    }

    private static String part(String annotation) {
        return Words.orNull(BRACKETED.matcher(annotation).replaceFirst("$1").strip());
    }
}
