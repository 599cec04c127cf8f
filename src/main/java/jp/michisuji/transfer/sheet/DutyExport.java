package jp.michisuji.transfer.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.VisibleItems;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.DutySection;
import jp.michisuji.transfer.DutySections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 業務の書出し。XLSX は資料の星取表の形、CSV は平らな形。どちらも取り込めば何も変わらない。 */
@Component
@Transactional(readOnly = true)
public class DutyExport {

    private final DutySections sections;
    private final VisibleItems items;

    DutyExport(DutySections sections, VisibleItems items) {
        this.sections = sections;
        this.items = items;
    }

    public byte[] workbook(List<Duty> duties) {
        return DutyWorkbook.write(
                duties, sections.all().stream().map(DutySection::name).toList());
    }

    public byte[] utf8(List<Duty> duties) {
        return (DutyCsv.BOM + DutyCsv.write(duties, titles())).getBytes(StandardCharsets.UTF_8);
    }

    /** 書き表せない字は「?」になる。先に {@link #unencodable} で確かめる。 */
    public byte[] cp932(List<Duty> duties) {
        return DutyCsv.write(duties, titles()).getBytes(DutyCsv.CP932);
    }

    public List<Unencodable> unencodable(List<Duty> duties, Charset charset) {
        return Unencodable.in(duties, titles(), charset);
    }

    private Map<Long, String> titles() {
        return items.all().stream().collect(Collectors.toMap(ReformItem::id, ReformItem::title));
    }
}
