package jp.michisuji.document.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.document.print.Block.Heading;
import jp.michisuji.document.print.Block.Items;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.document.print.Block.Title;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Word 文書の刷り方。段を一つずつ、段落か表にする。 */
final class DocxPrinter {

    private DocxPrinter() {}

    static byte[] print(Printout sheet) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            DocxPage page = new DocxPage(document, sheet.wide());
            page.header(sheet.mark());
            sheet.blocks().forEach(block -> put(document, block, page));
            document.getProperties().getCoreProperties().setTitle(sheet.title());
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(XWPFDocument document, Block block, DocxPage page) {
        if (block instanceof Grid grid) {
            new DocxTable(document, grid, page).write();
            // Word は、文書が表で終わることを許さない
            document.createParagraph();
        } else {
            put((IBody) document, block, page);
        }
    }

    /** 升の中にも、本文にも。 */
    static void put(IBody place, Block block, DocxPage page) {
        if (block instanceof Title title) {
            XWPFParagraph paragraph = paragraph(place);
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.setSpacingAfter(200);
            paragraph.setStyle(DocxPage.TITLE);
            page.run(paragraph, title.text(), true, DocxPage.TITLE_POINTS);
        } else if (block instanceof Heading heading) {
            XWPFParagraph paragraph = paragraph(place);
            paragraph.setSpacingBefore(160);
            paragraph.setStyle(DocxPage.HEADING);
            page.run(paragraph, heading.text(), true, page.points());
        } else if (block instanceof Lines lines) {
            lines.lines().forEach(line -> line(place, line, lines.side(), page));
        } else if (block instanceof Items items) {
            items.items().forEach(item -> item(place, item, page));
        }
    }

    private static void line(IBody place, String text, Block.Side side, DocxPage page) {
        XWPFParagraph paragraph = paragraph(place);
        paragraph.setAlignment(
                switch (side) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTER -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                });
        page.run(paragraph, text, false, page.points());
    }

    /** 札を左に張り出し、二行目からは字下げする。 */
    private static void item(IBody place, Block.Item item, DocxPage page) {
        XWPFParagraph paragraph = paragraph(place);
        String label = item.label() == null ? "" : item.label();
        int hang = label.length() < 2 ? 300 : label.length() < 4 ? 800 : 1700;
        if (!label.isEmpty()) {
            paragraph.setIndentationLeft(hang);
            paragraph.setIndentationHanging(hang);
            page.run(paragraph, label, false, page.points()).addTab();
        }
        page.run(paragraph, item.text(), false, page.points());
    }

    private static XWPFParagraph paragraph(IBody place) {
        if (place instanceof XWPFTableCell cell) {
            List<XWPFParagraph> known = cell.getParagraphs();
            boolean fresh = known.size() == 1 && known.get(0).getRuns().isEmpty();
            return fresh ? known.get(0) : cell.addParagraph();
        }
        return ((XWPFDocument) place).createParagraph();
    }
}
