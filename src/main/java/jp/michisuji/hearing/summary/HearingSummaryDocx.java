package jp.michisuji.hearing.summary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Word の書類を上から順に書く。見出し、文、表だけを持つ。 */
final class HearingSummaryDocx {

    private static final String FONT = "游明朝";

    private final XWPFDocument document = new XWPFDocument();

    HearingSummaryDocx title(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        write(paragraph, text, 16, true);
        return this;
    }

    HearingSummaryDocx heading(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(240);
        paragraph.setKeepNext(true);
        write(paragraph, text, 12, true);
        return this;
    }

    HearingSummaryDocx paragraph(String text) {
        write(document.createParagraph(), text, 10, false);
        return this;
    }

    HearingSummaryDocx table(List<String> head, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size() + 1, head.size());
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        fill(table, 0, head, true);
        for (int at = 0; at < rows.size(); at++) {
            fill(table, at + 1, rows.get(at), false);
        }
        document.createParagraph();
        return this;
    }

    byte[] bytes() {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void fill(XWPFTable table, int row, List<String> cells, boolean head) {
        for (int at = 0; at < cells.size(); at++) {
            XWPFTableCell cell = table.getRow(row).getCell(at);
            if (head) {
                cell.setColor("E6E6E6");
            }
            write(cell.getParagraphs().get(0), cells.get(at), 9, head);
        }
    }

    private static void write(XWPFParagraph paragraph, String text, int size, boolean bold) {
        String[] lines = text == null ? new String[] {""} : text.split("\r?\n", -1);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setBold(bold);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                run.addBreak();
            }
            run.setText(lines[at]);
        }
    }
}
