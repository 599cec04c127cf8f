package jp.michisuji.meeting.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * 並べて見る一課。
 *
 * @param taskId 開いている仕事。なければ {@code null}
 * @param due 期限。決まらないか、もう開いていなければ {@code null}
 * @param overdue 期限を過ぎてまだ答えていない
 * @param answer 今の回答。まだか、見られなければ {@code null}
 */
public record SectionLine(
        String postCode,
        String name,
        SectionState state,
        Instant seenAt,
        Instant answeredAt,
        boolean late,
        String taskId,
        LocalDate due,
        boolean overdue,
        Answer answer) {

    /** 状態の言葉（「未読」「見た」「期限切れ」「回答済（遅れ）」）。 */
    public String stateInWords() {
        if (state != SectionState.OPEN) {
            return state.label() + (late ? "（遅れ）" : "");
        }
        String seen = seenAt == null ? "未読" : "見た";
        return overdue ? "期限切れ（" + seen + "）" : seen;
    }

    public boolean open() {
        return state == SectionState.OPEN;
    }

    public List<Answer.Row> rows() {
        return answer == null ? List.of() : answer.rows();
    }

    /** 未回答を先に、その中では期限切れ、未読の順に並べるための番号。 */
    int urgency() {
        if (state == SectionState.OPEN) {
            return overdue ? 0 : seenAt == null ? 1 : 2;
        }
        return state == SectionState.UNANSWERED ? 3 : 4;
    }
}
