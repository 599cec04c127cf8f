package jp.michisuji.meeting.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.BodyRecurrences;
import jp.michisuji.meeting.RegularSittings;
import jp.michisuji.meeting.RegularSlot;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.Histories;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 会議体の画面。定例と、一年先までの見通し。まだない回はここから予定する。 */
@Controller
class BodyController {

    private final Bodies bodies;
    private final BodyRecurrences recurrences;
    private final RegularSittings regular;
    private final BodyFacts facts;
    private final Permissions permissions;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Histories histories;

    BodyController(
            Bodies bodies,
            BodyRecurrences recurrences,
            RegularSittings regular,
            BodyFacts facts,
            Permissions permissions,
            CurrentUser user,
            AuditLog audit,
            Histories histories) {
        this.bodies = bodies;
        this.recurrences = recurrences;
        this.regular = regular;
        this.facts = facts;
        this.permissions = permissions;
        this.user = user;
        this.audit = audit;
        this.histories = histories;
    }

    @GetMapping("/meetings/bodies/{code}")
    @Requires(Action.MEETING_READ)
    String show(@PathVariable String code, Model model) {
        Body body = bodies.get(code);
        List<RegularSlot> slots = regular.yearAhead(code);
        model.addAttribute("body", body);
        facts.put(body, model);
        model.addAttribute("recurrences", recurrences.of(code));
        model.addAttribute("slots", slots);
        model.addAttribute(
                "missing", slots.stream().filter(RegularSlot::missing).count());
        model.addAttribute("mayEdit", permissions.reaches(Action.BODY_EDIT, body.secretariatPost()));
        model.addAttribute("history", histories.of(audit.ofSubject("body", code)));
        model.addAttribute(
                "crumbs", List.of(new Crumb("ホーム", "/"), new Crumb("会議", "/meetings"), new Crumb(body.name(), null)));
        return "meeting/body";
    }

    @PostMapping("/meetings/bodies/{code}/sittings")
    @Requires(Action.BODY_EDIT)
    String plan(@PathVariable String code, RedirectAttributes flash) {
        permissions.demandOn(Action.BODY_EDIT, bodies.get(code).secretariatPost());
        int planned = regular.plan(code, user.actor());
        flash.addFlashAttribute(
                "success", planned == 0 ? "一年先までの会議は、既にすべて予定されています。" : "定例の会議を" + planned + "回分、予定しました。");
        return "redirect:/meetings/bodies/{code}";
    }
}
