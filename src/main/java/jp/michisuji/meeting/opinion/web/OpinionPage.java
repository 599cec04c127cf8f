package jp.michisuji.meeting.opinion.web;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.opinion.OpinionBoard;
import jp.michisuji.meeting.opinion.OpinionLinks;
import jp.michisuji.meeting.opinion.OpinionWork;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.Histories;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 意見一件の画面に出すこと。 */
@Component
class OpinionPage {

    private final Sittings sittings;
    private final Bodies bodies;
    private final Agenda agenda;
    private final OpinionLinks links;
    private final OpinionWork work;
    private final OpinionChoices choices;
    private final Permissions permissions;
    private final AuditLog audit;
    private final Histories histories;

    OpinionPage(
            Sittings sittings,
            Bodies bodies,
            Agenda agenda,
            OpinionLinks links,
            OpinionWork work,
            OpinionChoices choices,
            Permissions permissions,
            AuditLog audit,
            Histories histories) {
        this.sittings = sittings;
        this.bodies = bodies;
        this.agenda = agenda;
        this.links = links;
        this.work = work;
        this.choices = choices;
        this.permissions = permissions;
        this.audit = audit;
        this.histories = histories;
    }

    void fill(Opinion it, Model model) {
        Sitting sitting = sittings.get(it.place().sittingId());
        boolean mayEdit = mayEdit(sitting);
        model.addAttribute("opinion", it);
        model.addAttribute("sitting", sitting);
        model.addAttribute("agendaTitle", agendaTitle(it));
        model.addAttribute("ownerName", choices.name(it.answeringPost()));
        model.addAttribute("tasks", work.openFor(it));
        model.addAttribute("ledTo", links.of(it));
        model.addAttribute("mayCharge", mayEdit && it.state().pending());
        model.addAttribute("mayWithdraw", mayEdit && !it.settled() && !work.inDeliberation(it));
        model.addAttribute(
                "mayPropose",
                permissions.allows(Action.ITEM_PROPOSE) && it.ledTo().itemId() == null);
        model.addAttribute("history", histories.of(audit.ofSubject(OpinionBoard.SUBJECT, String.valueOf(it.id()))));
    }

    boolean mayEdit(Sitting sitting) {
        return permissions.reaches(
                Action.OPINION_EDIT, bodies.get(sitting.bodyCode()).secretariatPost());
    }

    private String agendaTitle(Opinion it) {
        return it.place().agendaItemId() == null
                ? null
                : agenda.of(it.place().sittingId()).stream()
                        .filter(item -> item.id().equals(it.place().agendaItemId()))
                        .map(AgendaItem::title)
                        .findFirst()
                        .orElse(null);
    }

    static List<Crumb> crumbs(Crumb... more) {
        List<Crumb> crumbs =
                new ArrayList<>(List.of(Crumb.home(), new Crumb("会議", "/meetings"), new Crumb("意見・指摘事項", "/opinions")));
        crumbs.addAll(List.of(more));
        return crumbs;
    }
}
