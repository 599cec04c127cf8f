package jp.michisuji.meeting.sitting;

import java.util.List;
import jp.michisuji.meeting.Attendance;
import jp.michisuji.meeting.Attendances;
import jp.michisuji.meeting.Presence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 要旨の確認の今。誰に尋ねるか、誰の返事を待っているか、修正の求めがあるか。 */
@Component
@Transactional(readOnly = true)
public class MinutesStanding {

    private final Attendances attendances;
    private final MinutesApprovals approvals;

    MinutesStanding(Attendances attendances, MinutesApprovals approvals) {
        this.attendances = attendances;
        this.approvals = approvals;
    }

    /** 確認を依頼する職。出席した構成員と、代理を出した構成員。 */
    public List<String> reviewers(long sittingId) {
        return attendances.of(sittingId).stream()
                .filter(one -> one.presence() != Presence.ABSENT)
                .map(Attendance::postCode)
                .toList();
    }

    /** 返事を待っている職。直したあとは、修正を求めた職だけになる。 */
    public List<String> waiting(long sittingId) {
        return approvals.replies(sittingId).stream()
                .filter(reply -> reply.answer() == null)
                .map(MinutesReply::postCode)
                .toList();
    }

    public boolean objected(long sittingId) {
        return approvals.replies(sittingId).stream().anyMatch(MinutesReply::objected);
    }
}
