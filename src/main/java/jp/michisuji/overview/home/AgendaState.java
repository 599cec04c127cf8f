package jp.michisuji.overview.home;

import java.util.List;
import jp.michisuji.meeting.AgendaLine;

/**
 * 次第の揃い。
 *
 * @param items 議題の数
 * @param papersIn 資料の出ている議題の数
 * @param missing 資料を待つ議題の数
 */
public record AgendaState(long items, long papersIn, long missing) {

    static AgendaState of(List<AgendaLine> lines) {
        return new AgendaState(
                lines.size(),
                lines.stream()
                        .filter(line -> Boolean.TRUE.equals(line.paperIn()))
                        .count(),
                lines.stream()
                        .filter(line -> Boolean.FALSE.equals(line.paperIn()))
                        .count());
    }

    /** 「議題 3件　資料 2件提出済み・1件待ち」。 */
    public String inWords() {
        if (items == 0) {
            return "議題はまだありません";
        }
        String papers = papersIn + missing == 0 ? "" : "　資料 " + papersIn + "件提出済み" + waiting();
        return "議題 " + items + "件" + papers;
    }

    private String waiting() {
        return missing == 0 ? "" : "・" + missing + "件待ち";
    }
}
