package jp.michisuji.operations.audit.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.audit.ActNames;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.operations.audit.SeenRow;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** 監査記録の CSV。一行ずつ流し、表計算で開けるよう BOM を付け、式として動かないようにする。 */
final class AuditCsv implements Closeable {

    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final List<String> HEADER = List.of(
            "番号", "封の連番", "日時", "職のコード", "職", "職員の番号", "職員", "行為", "行為の符号", "対象", "対象の符号", "対象の番号", "案件", "何を", "前",
            "後");

    private final CSVPrinter printer;
    private final ActNames names;

    AuditCsv(OutputStream out, ActNames names) throws IOException {
        this.names = names;
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(HEADER);
    }

    void print(SeenRow row) {
        AuditEntry entry = row.entry();
        String hidden = row.withheld() ? "（業務の中身は表示しません）" : null;
        try {
            printer.printRecord(Stream.of(
                            entry.id(),
                            row.seq(),
                            entry.at(),
                            entry.actor().postCode(),
                            entry.actor().postName(),
                            row.person(),
                            entry.actor().personLabel(),
                            names.act(entry.action()),
                            entry.action(),
                            names.subject(entry.subjectType()),
                            entry.subjectType(),
                            entry.subjectId(),
                            entry.itemId(),
                            hidden == null ? entry.summary() : hidden,
                            values(entry, AuditEntry.Change::before),
                            values(entry, AuditEntry.Change::after))
                    .map(value -> defused(Objects.toString(value, "")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String values(AuditEntry entry, Function<AuditEntry.Change, String> side) {
        return entry.changes().stream()
                .map(change -> change.label() + ": " + side.apply(change))
                .collect(Collectors.joining("\n"));
    }

    private static String defused(String cell) {
        return cell.isEmpty() || FORMULA_STARTS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
