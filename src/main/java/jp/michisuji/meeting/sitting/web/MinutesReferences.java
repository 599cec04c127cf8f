package jp.michisuji.meeting.sitting.web;

import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.Minutes;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.UnsettledAgenda;
import jp.michisuji.meeting.sitting.MinutesApprovals;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 要旨の確認の様式が傍らに見せること。要旨と主なやりとり、議題の扱い、職ごとの返事。 */
@Component
class MinutesReferences {

    private final Sittings sittings;
    private final Agenda agenda;
    private final UnsettledAgenda unsettled;
    private final Minutes minutes;
    private final MinutesApprovals approvals;
    private final Organization organization;

    MinutesReferences(
            Sittings sittings,
            Agenda agenda,
            UnsettledAgenda unsettled,
            Minutes minutes,
            MinutesApprovals approvals,
            Organization organization) {
        this.sittings = sittings;
        this.agenda = agenda;
        this.unsettled = unsettled;
        this.minutes = minutes;
        this.approvals = approvals;
        this.organization = organization;
    }

    Map<String, Object> of(WorkItem task) {
        long id = task.subject().numericId();
        return Map.of(
                "sitting", sittings.get(id),
                "agenda", agenda.of(id),
                "unsettled", unsettled.of(id),
                "minutes", minutes.of(id),
                "approval", approvals.get(id),
                "replies", approvals.replies(id),
                "postNames", organization.posts().stream().collect(Collectors.toMap(Post::code, Post::name)));
    }
}
