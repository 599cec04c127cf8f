package jp.michisuji.meeting.sitting;

import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.AgendaKind;

/**
 * 議題の案。手で加え、直すときの一式。
 *
 * @param minutes 予定の所要時間（分）。1〜600、決めていなければ {@code null}
 * @param presenterPost 説明する職。決めていなければ {@code null}
 */
public record AgendaDraft(String title, AgendaKind kind, Integer minutes, String presenterPost) {

    public static AgendaDraft of(AgendaItem item) {
        return new AgendaDraft(item.title(), item.kind(), item.minutes(), item.presenterPost());
    }
}
