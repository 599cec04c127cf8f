package jp.michisuji.meeting.sitting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.michisuji.meeting.Attendance;
import jp.michisuji.meeting.RollCall;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sitting.State;
import jp.michisuji.meeting.UnsettledAgenda;
import jp.michisuji.meeting.sitting.Calling;
import jp.michisuji.meeting.sitting.MinutesApprovals;
import jp.michisuji.meeting.sitting.SittingCalls;
import org.springframework.stereotype.Component;

/** 会議の進み具合。会議の画面に、次にできることと、招集・確認の様子を載せる。 */
@Component
public class CoursePanel {

    private final Calling calling;
    private final SittingCalls calls;
    private final UnsettledAgenda unsettled;
    private final MinutesApprovals approvals;
    private final Clock clock;

    CoursePanel(
            Calling calling, SittingCalls calls, UnsettledAgenda unsettled, MinutesApprovals approvals, Clock clock) {
        this.calling = calling;
        this.calls = calls;
        this.unsettled = unsettled;
        this.approvals = approvals;
        this.clock = clock;
    }

    /** @param attendance その会議の出欠 */
    public Map<String, Object> of(Sitting sitting, List<Attendance> attendance) {
        boolean over = sitting.state() == State.HELD || sitting.state() == State.MINUTED;
        return Map.of(
                "mayOpen", sitting.mayOpenOn(LocalDate.now(clock)),
                "calls", calls.of(sitting.id()),
                "outdated", calling.outdated(sitting),
                "unsettled", over ? unsettled.of(sitting.id()) : List.of(),
                "approval", approvals.find(sitting.id()),
                "replies", approvals.replies(sitting.id()),
                "counts", String.valueOf(RollCall.counts(attendance)));
    }
}
