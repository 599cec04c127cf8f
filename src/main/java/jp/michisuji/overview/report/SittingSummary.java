package jp.michisuji.overview.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.document.print.Printout;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.sight.MeetingSight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 会議のまとめ。庁議や議会報告の一回に出る議題の、経過と概要と、求める決定と、これからの予定。 */
@Component
@Transactional(readOnly = true)
public class SittingSummary {

    private final Sittings sittings;
    private final Agenda agenda;
    private final MeetingSight sight;
    private final AgendaBrief briefs;
    private final OnePage page;
    private final Issue issue;

    SittingSummary(
            Sittings sittings, Agenda agenda, MeetingSight sight, AgendaBrief briefs, OnePage page, Issue issue) {
        this.sittings = sittings;
        this.agenda = agenda;
        this.sight = sight;
        this.briefs = briefs;
        this.page = page;
        this.issue = issue;
    }

    /** A4 の一枚に収めたもの。収まらなければ、短くしたと断る。 */
    public Printout onePage(long sittingId) {
        Sitting sitting = sittings.get(sittingId);
        List<AgendaItem> items = agenda.of(sittingId);
        return printout(
                sitting, "議題の概要", items.isEmpty() ? nothing(sitting, Detail.PAGE) : page.of(items, sight.now()));
    }

    /** 何も落とさない全文。 */
    public Printout whole(long sittingId) {
        Sitting sitting = sittings.get(sittingId);
        List<AgendaItem> items = agenda.of(sittingId);
        return printout(
                sitting,
                "議題の概要（全文）",
                items.isEmpty() ? nothing(sitting, Detail.WHOLE) : briefs.all(items, sight.now(), Detail.WHOLE));
    }

    private Printout printout(Sitting sitting, String name, List<Block> body) {
        List<String> when = Stream.of(sitting.dateInWords(), sitting.timeInWords(), sitting.place())
                .filter(Objects::nonNull)
                .toList();
        return issue.narrow(sitting.title() + "　" + name, List.of(String.join("　", when)), body);
    }

    private static List<Block> nothing(Sitting sitting, Detail detail) {
        return Stream.of("次第に議題がまだありません。", detail.clipped(sitting.agendaSummary()))
                .filter(line -> !line.isEmpty())
                .map(line -> (Block) Lines.of(line))
                .toList();
    }
}
