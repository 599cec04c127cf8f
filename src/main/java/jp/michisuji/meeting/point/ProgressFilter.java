package jp.michisuji.meeting.point;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * 進捗状況表の絞り込み。
 *
 * @param area 分野。問わなければ {@code null}
 * @param status 状態の言葉。問わなければ {@code null}
 * @param owner 受け持つ職の符号。問わなければ {@code null}
 * @param late 期限を過ぎたものだけか。問われなければ {@code false}
 * @param q 探す言葉。なければ {@code null}
 */
public record ProgressFilter(String area, String status, String owner, Boolean late, String q) {

    public ProgressFilter {
        late = Boolean.TRUE.equals(late);
        area = filled(area);
        status = filled(status);
        owner = filled(owner);
        q = filled(q);
    }

    public boolean active() {
        return late || Stream.of(area, status, owner, q).anyMatch(each -> each != null);
    }

    boolean accepts(PointLine line) {
        OpenPoint point = line.point();
        return (area == null || area.equals(point.area()))
                && (status == null || status.equals(point.status()))
                && (owner == null || owner.equals(point.ownerPost()))
                && (!late || line.late())
                && (q == null || mentions(line));
    }

    private boolean mentions(PointLine line) {
        OpenPoint point = line.point();
        String wanted = q.toLowerCase(Locale.ROOT);
        return Stream.of(
                        point.decision(),
                        point.openPoint(),
                        point.direction(),
                        point.conclusion(),
                        line.ownerName(),
                        line.sitting() == null ? null : line.sitting().title())
                .anyMatch(text -> text != null && text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
