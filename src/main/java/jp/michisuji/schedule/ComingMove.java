package jp.michisuji.schedule;

import java.util.Objects;
import jp.michisuji.workflow.Sight;
import jp.michisuji.workflow.WorkItem.Deadline;

/** これから来る作業の、期限の見込みの動き。 */
public record ComingMove(ComingStep step, Deadline before, Deadline after) {

    boolean moved() {
        return !Objects.equals(before.date(), after.date());
    }

    ComingMove shownTo(Sight sight) {
        return sight.sees(step.itemId()) ? this : new ComingMove(step.titled(Sight.MASK), before, after);
    }

    public String beforeInWords() {
        return DeadlineMove.words(before);
    }

    public String afterInWords() {
        return DeadlineMove.words(after);
    }
}
