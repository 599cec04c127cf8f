package jp.michisuji.meeting.sitting.web;

import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.UnsettledAgenda;
import jp.michisuji.meeting.paperwork.PaperKind;
import jp.michisuji.meeting.paperwork.Paperwork;
import jp.michisuji.meeting.sitting.MinutesApprovals;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 要旨の確認の様式が傍らに見せること。刷るのと同じ要旨の文書、扱いの決まらない議題、職ごとの返事。 */
@Component
class MinutesReferences {

    private final Sittings sittings;
    private final UnsettledAgenda unsettled;
    private final Paperwork paperwork;
    private final MinutesApprovals approvals;
    private final Organization organization;

    MinutesReferences(
            Sittings sittings,
            UnsettledAgenda unsettled,
            Paperwork paperwork,
            MinutesApprovals approvals,
            Organization organization) {
        this.sittings = sittings;
        this.unsettled = unsettled;
        this.paperwork = paperwork;
        this.approvals = approvals;
        this.organization = organization;
    }

    Map<String, Object> of(WorkItem task) {
        long id = task.subject().numericId();
        return Map.of(
                "sitting", sittings.get(id),
                "unsettled", unsettled.of(id),
                "leaf", paperwork.leaf(id, PaperKind.GIST),
                "approval", approvals.get(id),
                "replies", approvals.replies(id),
                "postNames", organization.posts().stream().collect(Collectors.toMap(Post::code, Post::name)));
    }
}
