package jp.michisuji.meeting.opinion.process;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.meeting.opinion.OpinionBoard;
import jp.michisuji.schedule.Anchor;
import jp.michisuji.schedule.AnchorDate;
import jp.michisuji.schedule.AnchorDates;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 意見への回答の基準日。会議で定めた、または事務局の決めた期日である。 */
@Component
class OpinionAnchors implements AnchorDates {

    private static final Anchor DUE = new Anchor("OPINION_DUE", "意見への回答の期日");

    private final Opinions opinions;

    OpinionAnchors(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public Set<Anchor> anchors() {
        return Set.of(DUE);
    }

    @Override
    public Optional<AnchorDate> dateOf(WorkItem task, Anchor anchor) {
        boolean mine =
                anchor.equals(DUE) && OpinionBoard.SUBJECT.equals(task.subject().type());
        return mine ? Optional.of(anchorOf(task.subject().numericId())) : Optional.empty();
    }

    private AnchorDate anchorOf(long opinionId) {
        LocalDate due = opinions.get(opinionId).charge().dueOn();
        String key = OpinionBoard.SUBJECT + ":" + opinionId;
        return due == null ? AnchorDate.undecided(key, DUE.label(), "期日の定めなし") : AnchorDate.on(key, DUE.label(), due);
    }
}
