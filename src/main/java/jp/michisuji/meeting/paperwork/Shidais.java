package jp.michisuji.meeting.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.Papers;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.paperwork.Block.Item;
import org.springframework.stereotype.Component;

/** 次第を組む。 */
@Component
class Shidais implements SheetMaker {

    private final Agenda agenda;
    private final Papers papers;

    Shidais(Agenda agenda, Papers papers) {
        this.agenda = agenda;
        this.papers = papers;
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
                sitting.place() == null || sitting.place().isBlank() ? "未定" : sitting.place(),
                numbered(agenda.of(sitting.id())),
                papers(sitting.id()));
    }

    List<Item> papers(long sittingId) {
        return papers.ofSitting(sittingId).stream()
                .map(paper -> new Item(paper.label(), paper.title()))
                .toList();
    }

    static List<Item> numbered(List<AgendaItem> agenda) {
        List<Item> items = new ArrayList<>();
        agenda.forEach(line -> items.add(new Item(String.valueOf(items.size() + 1), line.title())));
        return items;
    }
}
