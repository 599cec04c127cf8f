package jp.michisuji.overview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.document.print.Block.Title;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.sight.MeetingView;
import org.springframework.stereotype.Component;

/** 一枚に収める。字は小さくせず、概要を短くし、それでも余れば「ほか n 件」として全文へ導く。 */
@Component
class OnePage {

    private static final List<Integer> WIDTHS = List.of(6, 42, 22, 30);
    private static final List<String> HEAD = List.of("", "議題", "求めること", "次の見込み");
    private static final String SHORTENED = "一枚に収めるため短くしました。すべては「議題の概要（全文）」にあります。";

    private final AgendaBrief briefs;

    OnePage(AgendaBrief briefs) {
        this.briefs = briefs;
    }

    List<Block> of(List<AgendaItem> items, MeetingView view) {
        List<Block> full = briefs.all(items, view, Detail.PAGE);
        if (fits(full)) {
            return full;
        }
        List<Block> brief = noted(briefs.all(items, view, Detail.BRIEF), SHORTENED);
        return fits(brief) ? brief : listed(items, view);
    }

    /** 議題ごとに一行の表。 */
    private List<Block> listed(List<AgendaItem> items, MeetingView view) {
        List<List<String>> rows = IntStream.range(0, items.size())
                .mapToObj(at -> row(at + 1, items.get(at), view))
                .toList();
        return IntStream.iterate(rows.size(), most -> most - 1)
                .mapToObj(most -> listed(rows, most))
                .filter(OnePage::fits)
                .findFirst()
                .orElseThrow();
    }

    private static List<Block> listed(List<List<String>> rows, int most) {
        int rest = rows.size() - most;
        return noted(
                List.of(Grid.of(WIDTHS, HEAD, rows.subList(0, most))),
                rest == 0 ? SHORTENED : "ほか" + rest + "件。" + SHORTENED);
    }

    private List<String> row(int number, AgendaItem item, MeetingView view) {
        List<String> row = new ArrayList<>(List.of(String.valueOf(number)));
        AgendaItem shown = view.shown(item);
        row.addAll(shown == item ? briefs.line(item) : List.of(shown.title(), "", AgendaBrief.LIMITED));
        return row;
    }

    private static List<Block> noted(List<Block> blocks, String note) {
        List<Block> noted = new ArrayList<>(blocks);
        noted.add(Lines.of(note));
        return noted;
    }

    /** 題と、その下の日付と作成日の分も見込む。 */
    private static boolean fits(List<Block> body) {
        List<Block> all = new ArrayList<>(List.of(new Title(""), Lines.of("", "", "")));
        all.addAll(body);
        return PaperSpace.holds(all);
    }
}
