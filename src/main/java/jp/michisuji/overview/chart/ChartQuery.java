package jp.michisuji.overview.chart;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import jp.michisuji.schedule.programme.PlannedSubject;

/**
 * 工程表の見方。
 *
 * @param day 見る期間に入る日
 * @param section 所属で絞る。絞らなければ {@code null}
 * @param state 状態で絞る。絞らなければ {@code null}
 * @param words 名に含む言葉。絞らなければ {@code null}
 * @param open 開いている枝の符号
 * @param row 前後を見る行の符号。なければ {@code null}
 */
public record ChartQuery(
        Zoom zoom, LocalDate day, String section, RowState state, String words, Set<String> open, String row) {

    public ChartQuery {
        section = blankToNull(section);
        words = blankToNull(words);
        row = blankToNull(row);
        open = open == null ? Set.of() : Set.copyOf(open);
    }

    Predicate<PlannedSubject> subjects() {
        return subject -> (section == null || section.equals(subject.title().section()))
                && (words == null || subject.title().label().contains(words));
    }

    public boolean narrowed() {
        return section != null || state != null || words != null;
    }

    /** その枝を開けば畳み、畳んでいれば開いたあとの、開いている枝。 */
    public Set<String> toggled(String key) {
        Set<String> then = new LinkedHashSet<>(open);
        if (!then.remove(key)) {
            then.add(key);
        }
        return then;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
