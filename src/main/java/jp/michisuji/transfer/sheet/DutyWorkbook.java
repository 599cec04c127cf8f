package jp.michisuji.transfer.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.transfer.Duty;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 業務の XLSX。資料の星取表と同じ形で、今の課ごとに一枚。取り込めば元に戻る。 */
final class DutyWorkbook {

    private DutyWorkbook() {}

    /** @param order 引継ぎ先の列の並び */
    public static byte[] write(List<Duty> duties, List<String> order) {
        Map<String, List<Duty>> sections =
                duties.stream().collect(Collectors.groupingBy(Duty::section, LinkedHashMap::new, Collectors.toList()));
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            DutySheetStyles styles = new DutySheetStyles(workbook);
            sections.forEach((section, ofSection) -> {
                var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(section));
                new DutySheet(sheet, styles, ofSection, order).write(section);
            });
            if (sections.isEmpty()) {
                workbook.createSheet("星取表");
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
