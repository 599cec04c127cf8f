package jp.michisuji.hearing;

import java.time.LocalDate;
import jp.michisuji.meeting.point.OpenPoint;

/**
 * 約束。聴取の回答の中で団体に約束したことで、果たすまで残る。
 *
 * @param point 約束を果たす仕事の元。進捗状況表の要検討事項で、状態も期限もここにだけある
 */
public record Promise(long hearingId, long opinionId, OpenPoint point) {

    public String body() {
        return point.openPoint();
    }

    /** 果たす職。取り下げられて誰も受け持っていなければ {@code null}。 */
    public String ownerPost() {
        return point.ownerPost();
    }

    /** 果たす期限。要検討事項の期限を外していれば {@code null}。 */
    public LocalDate dueOn() {
        return point.dueOn();
    }

    public boolean fulfilled() {
        return OpenPoint.DONE.equals(point.status());
    }

    /** 状態の言葉。検討済は、約束を果たしたことである。 */
    public String inWords() {
        if (fulfilled()) {
            return "果たした（検討済）";
        }
        return point.tabledAs() == null ? point.status() : "会議に諮る";
    }
}
