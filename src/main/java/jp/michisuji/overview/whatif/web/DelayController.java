package jp.michisuji.overview.whatif.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.overview.whatif.TrialCode;
import jp.michisuji.overview.whatif.WhatIfDesk;
import jp.michisuji.schedule.delay.DelayDesk;
import jp.michisuji.schedule.delay.KeptDelay;
import jp.michisuji.schedule.delay.KeptDelays;
import jp.michisuji.schedule.delay.NewDelay;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.NotFoundException;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 工程の遅れの画面。仮に見た遅れを理由とともに確定し、あとで取り消す。 */
@Controller
class DelayController {

    private static final String PAGE = "/schedule/delays";

    private final WhatIfDesk rehearsing;
    private final KeptDelays delays;
    private final DelayDesk desk;
    private final ItemVisibility visibility;
    private final Permissions permissions;
    private final CurrentUser user;

    DelayController(
            WhatIfDesk rehearsing,
            KeptDelays delays,
            DelayDesk desk,
            ItemVisibility visibility,
            Permissions permissions,
            CurrentUser user) {
        this.rehearsing = rehearsing;
        this.delays = delays;
        this.desk = desk;
        this.visibility = visibility;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping(PAGE)
    @Requires(Action.SCHEDULE_READ)
    String list(Model model) {
        Sight sight = visibility.sight();
        model.addAttribute(
                "delays",
                delays.all().stream()
                        .filter(delay -> sight.sees(delay.itemId()))
                        .toList());
        model.addAttribute("mayPlan", permissions.allows(Action.SCHEDULE_PLAN));
        return page("overview/delays", model);
    }

    @GetMapping(PAGE + "/new")
    @Requires(Action.SCHEDULE_PLAN)
    String ask(@ModelAttribute("form") DelayForm form, BindingResult unread, Model model) {
        return ask(form, demanded(form), model);
    }

    @PostMapping(PAGE)
    @Requires(Action.SCHEDULE_PLAN)
    String confirm(
            @Valid @ModelAttribute("form") DelayForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        NewDelay delay = demanded(form);
        if (errors.hasErrors()) {
            return ask(form, delay, model);
        }
        desk.confirm(delay, form.getReason().strip(), user.actor());
        flash.addFlashAttribute(
                "success", delay.label() + "の" + delay.openDays() + "開庁日の遅れを確定しました。見込みに足し、変更等調書に載せました。");
        return "redirect:" + PAGE;
    }

    @GetMapping(PAGE + "/{id}/withdrawal")
    @Requires(Action.SCHEDULE_PLAN)
    String askBack(@PathVariable long id, @ModelAttribute("form") DelayForm form, Model model) {
        return askBack(standing(id), model);
    }

    @PostMapping(PAGE + "/{id}/withdrawal")
    @Requires(Action.SCHEDULE_PLAN)
    String withdraw(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DelayForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        KeptDelay delay = standing(id);
        if (errors.hasErrors()) {
            return askBack(delay, model);
        }
        desk.withdraw(id, form.getReason().strip(), user.actor());
        flash.addFlashAttribute("success", delay.label() + "の遅れを取り消しました。見込みから除き、変更等調書に載せました。");
        return "redirect:" + PAGE;
    }

    /** 見えない工程、済んだ工程、外れた開庁日の遅れは、ないものとする。 */
    private NewDelay demanded(DelayForm form) {
        boolean refused = rehearsing
                .read(TrialCode.delay(form.getPath(), String.valueOf(form.getDays())))
                .refused();
        return refused
                ? notFound()
                : rehearsing.delay(form.getPath(), form.getDays()).orElseThrow(NotFoundException::new);
    }

    private static NewDelay notFound() {
        throw new NotFoundException("遅らせる工程が見つかりません。済んだか、計画からなくなりました。");
    }

    private KeptDelay standing(long id) {
        return delays.find(id).filter(delay -> visibility.sees(delay.itemId())).orElseThrow(NotFoundException::new);
    }

    private String ask(DelayForm form, NewDelay delay, Model model) {
        model.addAttribute("delay", delay);
        model.addAttribute(
                "rehearsal", rehearsing.of(List.of(TrialCode.delay(form.getPath(), String.valueOf(form.getDays())))));
        return page("overview/delay-new", model, new Crumb("確定した遅れ", PAGE), Crumb.here("遅れを確定する"));
    }

    private String askBack(KeptDelay delay, Model model) {
        model.addAttribute("delay", delay);
        return page("overview/delay-withdrawal", model, new Crumb("確定した遅れ", PAGE), Crumb.here("遅れを取り消す"));
    }

    private static String page(String view, Model model, Crumb... below) {
        List<Crumb> crumbs = new ArrayList<>(List.of(Crumb.home(), new Crumb("工程表", "/schedule")));
        crumbs.addAll(below.length == 0 ? List.of(Crumb.here("確定した遅れ")) : Arrays.asList(below));
        model.addAttribute("crumbs", crumbs);
        return view;
    }
}
