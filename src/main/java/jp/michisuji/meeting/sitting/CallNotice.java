package jp.michisuji.meeting.sitting;

import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.Paper;
import jp.michisuji.meeting.Papers;
import jp.michisuji.meeting.Sitting;
import org.springframework.stereotype.Component;

/** 招集の知らせの文。日時、場所、議題、資料。前の知らせと比べれば、変わったことが分かる。 */
@Component
class CallNotice {

    private final Agenda agenda;
    private final Papers papers;

    CallNotice(Agenda agenda, Papers papers) {
        this.agenda = agenda;
        this.papers = papers;
    }

    String of(Sitting sitting, Body body) {
        return "日時：" + when(sitting) + "\n場所：" + place(sitting, body) + "\n\n議題：\n" + agendaOf(sitting) + "\n\n資料：\n"
                + papersOf(sitting) + "\n";
    }

    private static String when(Sitting sitting) {
        return sitting.timeInWords() == null
                ? sitting.dateInWords()
                : sitting.dateInWords() + " " + sitting.timeInWords();
    }

    private static String place(Sitting sitting, Body body) {
        String place = sitting.place() == null || sitting.place().isBlank() ? body.room() : sitting.place();
        return place == null || place.isBlank() ? "未定" : place;
    }

    private String agendaOf(Sitting sitting) {
        List<AgendaItem> items = agenda.of(sitting.id());
        return items.isEmpty()
                ? "  まだありません"
                : items.stream()
                        .map(item ->
                                "  " + (items.indexOf(item) + 1) + " " + item.title() + "（" + item.kindInWords() + "）")
                        .collect(Collectors.joining("\n"));
    }

    private String papersOf(Sitting sitting) {
        List<Paper> all = papers.ofSitting(sitting.id());
        return all.isEmpty() ? "  まだありません" : all.stream().map(CallNotice::line).collect(Collectors.joining("\n"));
    }

    private static String line(Paper paper) {
        return paper.label() == null ? "  " + paper.title() : "  " + paper.label() + " " + paper.title();
    }
}
