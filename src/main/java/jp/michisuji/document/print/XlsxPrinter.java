package jp.michisuji.document.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.document.print.Block.Heading;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Excel のブックの刷り方。紙と同じ並びの升に書き、列の幅の違う表は次のシートに移す。 */
final class XlsxPrinter {

    private final Printout printout;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XlsxStyles styles = new XlsxStyles(workbook);
    private XlsxPage page;
    private List<Integer> columns;
    private Heading heading;
    private String section;

    XlsxPrinter(Printout printout) {
        this.printout = printout;
        this.section = printout.title();
    }

    byte[] print() {
        try (workbook;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            open(section, firstColumns());
            if (!printout.mark().isEmpty()) {
                page.line(printout.mark(), styles.right());
            }
            printout.blocks().forEach(this::put);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Integer> firstColumns() {
        return printout.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(block -> ((Grid) block).widths())
                .findFirst()
                .orElse(List.of(1));
    }

    /** 見出しは、次の表がこのシートに載るかが分かるまで書かない。 */
    private void put(Block block) {
        if (block instanceof Heading found) {
            settle();
            heading = found;
            section = found.text();
        } else if (block instanceof Grid grid) {
            if (!grid.widths().equals(columns)) {
                open(section, grid.widths());
            }
            settle();
            page.grid(grid);
        } else {
            settle();
            page.text(block);
        }
    }

    private void settle() {
        if (heading != null) {
            page.line(heading.text(), styles.heading());
            heading = null;
        }
    }

    private void open(String name, List<Integer> widths) {
        String safe = WorkbookUtil.createSafeSheetName(name);
        boolean taken = workbook.getSheet(safe) != null;
        columns = widths;
        page = new XlsxPage(
                taken ? workbook.createSheet() : workbook.createSheet(safe), styles, widths, printout.wide());
    }
}
