package jp.michisuji.meeting.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.document.print.Block.Item;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Papers;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.sight.MeetingSight;
import org.springframework.stereotype.Component;

/** 次第を組む。 */
@Component
class Shidais implements SheetMaker {

    private final Agenda agenda;
    private final Papers papers;
    private final MeetingSight sight;
    private final Bodies bodies;

    Shidais(Agenda agenda, Papers papers, MeetingSight sight, Bodies bodies) {
        this.agenda = agenda;
        this.papers = papers;
        this.sight = sight;
        this.bodies = bodies;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.SHIDAI;
    }

    @Override
    public ShidaiSheet make(Sitting sitting) {
        String time = ClockWords.of(sitting.startTime(), sitting.endTime());
        return new ShidaiSheet(
                sitting.title(),
                Stream.of("日時 " + sitting.dateInWords(), time)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                place(sitting),
                numbered(sight.published().agenda(agenda.of(sitting.id()))),
                papers(sitting.id()));
    }

    /** 場所。会議に決めていなければ、会議体がいつも使う部屋。 */
    private String place(Sitting sitting) {
        return Stream.of(sitting.place(), bodies.get(sitting.bodyCode()).room())
                .filter(place -> place != null && !place.isBlank())
                .findFirst()
                .orElse("未定");
    }

    List<Item> papers(long sittingId) {
        return sight.published().papers(papers.ofSitting(sittingId)).stream()
                .map(paper -> new Item(paper.label(), paper.title()))
                .toList();
    }

    static List<Item> numbered(List<AgendaItem> agenda) {
        List<Item> items = new ArrayList<>();
        agenda.forEach(line -> items.add(new Item(String.valueOf(items.size() + 1), line.title())));
        return items;
    }
}
