package jp.michisuji.overview.report;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Title;
import jp.michisuji.document.print.Printout;
import jp.michisuji.meeting.paperwork.ProgressSheets;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;

/** 取組の進捗状況表の報告書。選んだ日の終わりの表を、部会の資料と同じ左右の形に組む。 */
@Component
public class ProgressReport {

    private static final String TITLE = "取組の進捗状況表";

    private final ProgressSheets sheets;
    private final Issue issue;

    ProgressReport(ProgressSheets sheets, Issue issue) {
        this.sheets = sheets;
        this.issue = issue;
    }

    public Printout on(LocalDate day) {
        List<Block> table = sheets.on(day).blocks().stream()
                .filter(block -> !(block instanceof Title))
                .toList();
        return issue.wide(TITLE, List.of(JapaneseDate.format(day) + "現在"), table);
    }
}
