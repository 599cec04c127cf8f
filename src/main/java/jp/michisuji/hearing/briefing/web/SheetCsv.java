package jp.michisuji.hearing.briefing.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** 一覧表の CSV。表計算で開けるよう BOM を付ける。 */
final class SheetCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SheetCsv() {}

    static byte[] of(List<List<String>> rows) {
        StringWriter text = new StringWriter().append('\ufeff');
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(SheetCsv::defused).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** 会場は人が書く。表計算が式として動かさないよう、式の始まりの字の前に「'」を置く。 */
    private static String defused(String cell) {
        return cell.isEmpty() || FORMULA_STARTS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
