package jp.michisuji.overview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Heading;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.document.print.Printout;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.sight.MeetingSight;
import jp.michisuji.meeting.sight.MeetingView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 会議の一枚のまとめ。庁議や議会報告の一回に出る議題の、経過と概要と、求める決定と、これからの予定。 */
@Component
@Transactional(readOnly = true)
public class SittingSummary {

    private final Sittings sittings;
    private final Agenda agenda;
    private final MeetingSight sight;
    private final AgendaBrief briefs;
    private final Issue issue;

    SittingSummary(Sittings sittings, Agenda agenda, MeetingSight sight, AgendaBrief briefs, Issue issue) {
        this.sittings = sittings;
        this.agenda = agenda;
        this.sight = sight;
        this.briefs = briefs;
        this.issue = issue;
    }

    public Printout of(long sittingId) {
        Sitting sitting = sittings.get(sittingId);
        List<String> when = Stream.of(sitting.dateInWords(), sitting.timeInWords(), sitting.place())
                .filter(Objects::nonNull)
                .toList();
        return issue.narrow(sitting.title() + "　議題の概要", List.of(String.join("　", when)), body(sitting));
    }

    private List<Block> body(Sitting sitting) {
        List<AgendaItem> items = agenda.of(sitting.id());
        if (items.isEmpty()) {
            return Stream.of("次第に議題がまだありません。", sitting.agendaSummary())
                    .filter(Objects::nonNull)
                    .map(line -> (Block) Lines.of(line))
                    .toList();
        }
        MeetingView view = sight.now();
        List<Block> blocks = new ArrayList<>();
        for (AgendaItem item : items) {
            AgendaItem shown = view.shown(item);
            blocks.add(new Heading((blocks.size() / 2 + 1) + "　" + shown.title()));
            blocks.add(shown == item ? briefs.of(item, sitting) : Lines.of("限定の案件の議題です。"));
        }
        return blocks;
    }
}
