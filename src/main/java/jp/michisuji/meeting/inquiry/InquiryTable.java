package jp.michisuji.meeting.inquiry;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.meeting.inquiry.Answer.Row;
import jp.michisuji.shared.XlsxTable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** 回答の一覧のファイル。課の回答を行に並べ、XLSX か CSV に書く。打たれた字が式として動くことはない。 */
public final class InquiryTable {

    /** Excel が UTF-8 と分かるための印。 */
    private static final String BOM = "\uFEFF";

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final List<String> IN_ROWS = List.of("職", "状態", "回答した日時", "版", "項目", "課題", "解決策");
    private static final List<String> IN_TEXT = List.of("職", "状態", "回答した日時", "版", "回答");
    private static final List<Integer> ROW_WIDTHS = List.of(16, 12, 12, 4, 14, 36, 36);
    private static final List<Integer> TEXT_WIDTHS = List.of(16, 12, 12, 4, 72);

    private final Inquiry inquiry;
    private final List<SectionLine> lines;

    public InquiryTable(Inquiry inquiry, List<SectionLine> lines) {
        this.inquiry = inquiry;
        this.lines = List.copyOf(lines);
    }

    public byte[] workbook() {
        return XlsxTable.write("回答", header(), inquiry.inRows() ? ROW_WIDTHS : TEXT_WIDTHS, rows());
    }

    public String csv() {
        StringWriter out = new StringWriter().append(BOM);
        try (CSVPrinter csv = new CSVPrinter(
                out, CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get())) {
            csv.printRecord(header());
            for (List<String> row : rows()) {
                csv.printRecord(row.stream().map(InquiryTable::defused).toList());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toString();
    }

    private List<String> header() {
        return inquiry.inRows() ? IN_ROWS : IN_TEXT;
    }

    private List<List<String>> rows() {
        return lines.stream().flatMap(this::rows).toList();
    }

    /** 答えのない課も一行を占める。抜けていることが分かるように。 */
    private Stream<List<String>> rows(SectionLine line) {
        if (!inquiry.inRows()) {
            String text = line.answer() == null ? "" : line.answer().body();
            return Stream.of(Stream.concat(head(line), Stream.of(plain(text))).toList());
        }
        List<Row> rows = line.rows().isEmpty() ? List.of(new Row("", "", "")) : line.rows();
        return rows.stream().map(row -> Stream.concat(
                        head(line), Stream.of(plain(row.topic()), plain(row.problem()), plain(row.solution())))
                .toList());
    }

    private static Stream<String> head(SectionLine line) {
        String version =
                line.answer() == null ? "" : String.valueOf(line.answer().version());
        return Stream.of(line.name(), line.stateInWords(), at(line.answeredAt()), version);
    }

    private static String at(Instant moment) {
        return moment == null ? "" : MINUTE.format(LocalDateTime.ofInstant(moment, TOKYO));
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }

    /** 表計算が式として動かさないよう、式の始まりの字の前に「'」を置く。 */
    static String defused(String text) {
        return text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
