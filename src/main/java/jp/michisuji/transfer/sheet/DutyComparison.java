package jp.michisuji.transfer.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.access.ImportDrafts.Draft;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.transfer.Dispositions;
import jp.michisuji.transfer.Duties;
import jp.michisuji.transfer.DutiesInUse;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.DutySections;
import org.springframework.stereotype.Component;

/** ファイルと今の台帳の突合せ。何件あっても、台帳は一度ずつ読む。 */
@Component
class DutyComparison {

    private final ImportWords words;
    private final Duties duties;
    private final DutySections sections;
    private final DutiesInUse inUse;
    private final ReformItems items;

    DutyComparison(ImportWords words, Duties duties, DutySections sections, DutiesInUse inUse, ReformItems items) {
        this.words = words;
        this.duties = duties;
        this.sections = sections;
        this.inUse = inUse;
        this.items = items;
    }

    DutyFile read(Draft draft) {
        Readings readings =
                new Readings(sections.all(), words.meanings(ImportWords.COLUMN), words.meanings(ImportWords.SECTION));
        return DutyFileReader.read(draft.fileName(), draft.content(), readings);
    }

    DutyPreview preview(DutyFile file) {
        List<Duty> all = duties.all();
        Map<String, Boolean> staying = new HashMap<>(file.added());
        sections.all().forEach(section -> staying.put(section.name(), section.staying()));
        Map<String, Long> titles = items.all().stream()
                .collect(Collectors.toMap(ReformItem::title, ReformItem::id, (first, second) -> first));
        Ledger ledger = new Ledger(
                all,
                titles,
                new Dispositions(staying),
                inUse.among(all.stream().map(Duty::id).toList()));
        return DutyDiff.of(ledger, file);
    }
}
