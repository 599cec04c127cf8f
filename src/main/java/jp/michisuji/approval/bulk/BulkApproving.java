package jp.michisuji.approval.bulk;

import java.util.List;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.act.web.ApproveInput;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.RefusedInputException;
import jp.michisuji.workflow.TaskDesk;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * まとめて承認する。一件ごとに別の行為で、別の取引である。一件が断られても、ほかの承認は残る。
 *
 * <p>Not transactional itself: within one transaction a single refusal would take back all the others.
 */
@Component
public class BulkApproving {

    private final BulkDesk desk;
    private final TaskDesk tasks;
    private final Approvals approvals;
    private final CurrentUser user;

    BulkApproving(BulkDesk desk, TaskDesk tasks, Approvals approvals, CurrentUser user) {
        this.desk = desk;
        this.tasks = tasks;
        this.approvals = approvals;
        this.user = user;
    }

    /**
     * 読んだものを承認する。届いていないものや、もう済んだものは、結果に並ばない。
     *
     * @param taskIds 読んだとした仕事
     */
    public List<BulkResult> approve(List<String> taskIds) {
        return desk.groups().stream()
                .flatMap(group -> group.entries().stream())
                .filter(entry -> taskIds.contains(entry.task().taskId()))
                .map(this::approve)
                .toList();
    }

    private BulkResult approve(BulkEntry entry) {
        long id = entry.sheet().approval().id();
        return new BulkResult(id, approvals.get(id).name(), entry.approvable() ? refusal(entry) : entry.objection());
    }

    private String refusal(BulkEntry entry) {
        ApproveInput approve = new ApproveInput();
        approve.setOutcome("approve");
        try {
            tasks.submit(
                    entry.task().taskId(), approve, user.actorAs(entry.task().postCode()));
            return null;
        } catch (ConflictException | RefusedInputException refused) {
            return refused.getMessage();
        } catch (ConcurrencyFailureException collided) {
            return "他の職員の操作と重なったため、承認しませんでした。もう一度選んでください。";
        }
    }
}
