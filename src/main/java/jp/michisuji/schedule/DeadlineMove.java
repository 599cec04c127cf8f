package jp.michisuji.schedule;

import java.util.Objects;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.workflow.Sight;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItem.Deadline;

/** 期限の動き。一つの仕事の、前の期限と後の期限。 */
public record DeadlineMove(WorkItem task, Deadline before, Deadline after) {

    public boolean moved() {
        return !Objects.equals(before.date(), after.date());
    }

    public String beforeInWords() {
        return words(before);
    }

    public String afterInWords() {
        return words(after);
    }

    DeadlineMove shownTo(Sight sight) {
        return sight.sees(task.subject().itemId()) ? this : new DeadlineMove(task.masked(), before, after);
    }

    static String words(Deadline due) {
        if (due.date() == null) {
            return "未定";
        }
        return JapaneseDate.format(due.date()) + (due.impossible() ? "（計算した日に既に過ぎている）" : "");
    }
}
