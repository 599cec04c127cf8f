package jp.michisuji.transfer.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.transfer.Duties;
import jp.michisuji.transfer.DutySection;
import jp.michisuji.transfer.DutySections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 業務の書出し。XLSX は資料の星取表の形、CSV は平らな形。どちらも取り込めば何も変わらない。 */
@Component
@Transactional(readOnly = true)
public class DutyExport {

    private final Duties duties;
    private final DutySections sections;
    private final ReformItems items;

    DutyExport(Duties duties, DutySections sections, ReformItems items) {
        this.duties = duties;
        this.sections = sections;
        this.items = items;
    }

    public byte[] workbook() {
        return DutyWorkbook.write(
                duties.all(), sections.all().stream().map(DutySection::name).toList());
    }

    public byte[] utf8() {
        return (DutyCsv.BOM + DutyCsv.write(duties.all(), titles())).getBytes(StandardCharsets.UTF_8);
    }

    /** 書き表せない字は「?」になる。先に {@link #unencodable} で確かめる。 */
    public byte[] cp932() {
        return DutyCsv.write(duties.all(), titles()).getBytes(DutyCsv.CP932);
    }

    public List<Unencodable> unencodable(Charset charset) {
        return Unencodable.in(duties.all(), titles(), charset);
    }

    private Map<Long, String> titles() {
        return items.all().stream().collect(Collectors.toMap(ReformItem::id, ReformItem::title));
    }
}
