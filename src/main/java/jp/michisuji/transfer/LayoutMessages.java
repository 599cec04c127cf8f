package jp.michisuji.transfer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.workflow.ProcessRuns;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** まとめた移転と、業務のレイアウトの筋との間の知らせ。まだ始まっていない筋には知らせず、始まるときに自分で尋ねる。 */
@Component
class LayoutMessages {

    static final String JOINED = "joinLayoutCase";
    static final String LEFT = "leaveLayoutCase";
    static final String DONE = "layoutCaseDone";
    private static final String MEMBERS_CHANGED = "membersChanged";
    private static final String DISSOLVED = "dissolveLayoutCase";

    /** 席数を出している最中の仕事。開いている間は、出入りをその仕事が見る。 */
    private static final Set<String> COUNTING = Set.of("userTask_computeSeats", "userTask_reviewSeats");

    private final ProcessRuns runs;
    private final WorkItems workItems;

    LayoutMessages(ProcessRuns runs, WorkItems workItems) {
        this.runs = runs;
        this.workItems = workItems;
    }

    void tell(LayoutMember member, String message) {
        if (member.running()) {
            runs.tell(member.trackInstance(), message, Map.of());
        }
    }

    /** 席数を出したあとの出入りなら、席数を見直す仕事を起こす。 */
    void membersChanged(LayoutCase layoutCase) {
        List<WorkItem> open = workItems.openOf(LayoutCase.SUBJECT, String.valueOf(layoutCase.id()));
        if (open.stream().map(WorkItem::taskKey).noneMatch(COUNTING::contains)) {
            runs.tell(layoutCase.processInstanceId(), MEMBERS_CHANGED, Map.of());
        }
    }

    void dissolved(LayoutCase layoutCase) {
        runs.tell(layoutCase.processInstanceId(), DISSOLVED, Map.of());
    }
}
