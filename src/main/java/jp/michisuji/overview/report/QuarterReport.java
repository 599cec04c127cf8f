package jp.michisuji.overview.report;

import java.util.List;
import jp.michisuji.document.print.Printout;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 四半期の報告。案件の動き、会議と決定、意見聴取、業務の備え、動いた期限、遅れている仕事を、一つに並べる。 */
@Component
@Transactional(readOnly = true)
public class QuarterReport {

    private static final String TITLE = "区役所改革の取組状況（四半期報告）";

    private final List<QuarterPart> parts;
    private final Issue issue;

    QuarterReport(List<QuarterPart> parts, Issue issue) {
        this.parts = List.copyOf(parts);
        this.issue = issue;
    }

    public Printout of(Quarter quarter) {
        String period = JapaneseDate.format(quarter.first()) + "〜" + JapaneseDate.formatShort(quarter.last());
        return issue.narrow(
                TITLE,
                List.of(quarter.label(), period),
                parts.stream().flatMap(part -> part.of(quarter).stream()).toList());
    }
}
