package jp.michisuji.hearing.briefing.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.briefing.BriefingSession;
import jp.michisuji.hearing.briefing.BriefingSessions;
import jp.michisuji.hearing.briefing.SessionPlanning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 説明会の回を加え、直し、中止する。 */
@Controller
class SessionController {

    private final BriefingPage page;
    private final BriefingSessions sessions;
    private final SessionPlanning planning;
    private final SessionChecks checks;
    private final CurrentUser user;

    SessionController(
            BriefingPage page,
            BriefingSessions sessions,
            SessionPlanning planning,
            SessionChecks checks,
            CurrentUser user) {
        this.page = page;
        this.sessions = sessions;
        this.planning = planning;
        this.checks = checks;
        this.user = user;
    }

    @GetMapping("/briefings/{id}/sessions/new")
    @Requires(Action.BRIEFING_EDIT)
    String ask(@PathVariable long id, Model model) {
        model.addAttribute("form", new SessionForm());
        return form(page.demandExplainer(id), null, model);
    }

    @PostMapping("/briefings/{id}/sessions")
    @Requires(Action.BRIEFING_EDIT)
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Hearing briefing = page.demandExplainer(id);
        checks.check(form, errors);
        if (errors.hasErrors()) {
            return form(briefing, null, model);
        }
        BriefingSession planned = form.session(id, null);
        planning.add(planned, user.actor());
        flash.addFlashAttribute("success", planned.inWords() + "の回を加えました。課長が申し込めます。");
        return "redirect:/briefings/{id}";
    }

    @GetMapping("/briefings/{id}/sessions/{session}")
    @Requires(Action.BRIEFING_EDIT)
    String edit(@PathVariable long id, @PathVariable long session, Model model) {
        Hearing briefing = page.demandExplainer(id);
        BriefingSession known = sessions.get(id, session);
        model.addAttribute("form", SessionForm.of(known));
        return form(briefing, known, model);
    }

    @PostMapping("/briefings/{id}/sessions/{session}")
    @Requires(Action.BRIEFING_EDIT)
    String change(
            @PathVariable long id,
            @PathVariable long session,
            @Valid @ModelAttribute("form") SessionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Hearing briefing = page.demandExplainer(id);
        checks.check(form, errors);
        if (errors.hasErrors()) {
            return form(briefing, sessions.get(id, session), model);
        }
        planning.change(form.session(id, session), form.getVersion(), user.actor());
        flash.addFlashAttribute("success", "回を直しました。");
        return "redirect:/briefings/{id}";
    }

    @GetMapping("/briefings/{id}/sessions/{session}/cancel")
    @Requires(Action.BRIEFING_EDIT)
    String askCancel(
            @PathVariable long id,
            @PathVariable long session,
            @ModelAttribute("form") SessionCancel form,
            Model model) {
        form.setVersion(sessions.get(id, session).version());
        return cancelForm(page.demandExplainer(id), sessions.get(id, session), model);
    }

    @PostMapping("/briefings/{id}/sessions/{session}/cancel")
    @Requires(Action.BRIEFING_EDIT)
    String cancel(
            @PathVariable long id,
            @PathVariable long session,
            @Valid @ModelAttribute("form") SessionCancel form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Hearing briefing = page.demandExplainer(id);
        if (errors.hasErrors()) {
            return cancelForm(briefing, sessions.get(id, session), model);
        }
        planning.cancel(id, session, form.getVersion(), form.getReason().strip(), user.actor());
        flash.addFlashAttribute("success", "回を中止しました。申し込んでいた課は、別の回に申し込めます。");
        return "redirect:/briefings/{id}";
    }

    private String form(Hearing briefing, BriefingSession session, Model model) {
        model.addAttribute("briefing", briefing);
        model.addAttribute("known", session);
        model.addAttribute("crumbs", BriefingPage.crumbs(briefing, session == null ? "回を加える" : "回を直す"));
        return "briefings/session";
    }

    private String cancelForm(Hearing briefing, BriefingSession session, Model model) {
        model.addAttribute("briefing", briefing);
        model.addAttribute(
                "line",
                page.lines(briefing).stream()
                        .filter(line -> line.session().id().equals(session.id()))
                        .findFirst()
                        .orElseThrow());
        model.addAttribute("crumbs", BriefingPage.crumbs(briefing, "回を中止する"));
        return "briefings/cancel";
    }
}
