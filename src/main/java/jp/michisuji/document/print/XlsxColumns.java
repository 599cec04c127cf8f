package jp.michisuji.document.print;

import java.util.List;

/** 列の幅。表の幅の比を、紙の幅に入る全角の字数に直す。 */
final class XlsxColumns {

    private final List<Integer> widths;
    private final double unit;

    XlsxColumns(List<Integer> widths, int characters) {
        this.widths = List.copyOf(widths);
        this.unit = (double) characters
                / widths.stream().mapToInt(Integer::intValue).sum();
    }

    int count() {
        return widths.size();
    }

    /** その列から続く列に入る、全角の字数。 */
    float characters(int column, int across) {
        return (float) (widths.subList(column, column + across).stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                * unit);
    }

    /** その幅の升に書くと何行になるか。端の余白に一字を見る。 */
    int lines(String text, int column, int across) {
        double each = Math.max(1, characters(column, across) - 1);
        return text.lines()
                .mapToInt(line -> (int) Math.max(1, Math.ceil(fullWidths(line) / each)))
                .sum();
    }

    private static double fullWidths(String line) {
        return line.codePoints().mapToDouble(each -> each < 0x100 ? 0.5 : 1).sum();
    }
}
