package jp.michisuji.overview.baseline.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.schedule.programme.Baselines;
import jp.michisuji.schedule.programme.ProgrammeSchedule;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 基準計画の一覧。今日の計画に名を付けて留める。留めたものは変えず、消さない。 */
@Controller
class BaselineController {

    private static final String PAGE = "/schedule/baselines";

    private final Baselines baselines;
    private final ProgrammeSchedule schedule;
    private final Permissions permissions;
    private final CurrentUser user;

    BaselineController(Baselines baselines, ProgrammeSchedule schedule, Permissions permissions, CurrentUser user) {
        this.baselines = baselines;
        this.schedule = schedule;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping(PAGE)
    @Requires(Action.SCHEDULE_READ)
    String list(@ModelAttribute("form") BaselineForm form, Model model) {
        return page(model);
    }

    @PostMapping(PAGE)
    @Requires(Action.SCHEDULE_PLAN)
    String fix(
            @Valid @ModelAttribute("form") BaselineForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            fix(form, errors);
        }
        if (errors.hasErrors()) {
            return page(model);
        }
        flash.addFlashAttribute("success", "今日の計画を、基準計画「" + form.getName().strip() + "」として留めました。");
        return "redirect:" + PAGE;
    }

    private void fix(BaselineForm form, BindingResult errors) {
        String note = form.getNote() == null || form.getNote().isBlank()
                ? null
                : form.getNote().strip();
        try {
            baselines.fix(form.getName().strip(), note, schedule.now(), user.actor());
        } catch (ConflictException taken) {
            errors.rejectValue("name", "taken", taken.getMessage() + "。別の名前を付けてください。");
        }
    }

    private String page(Model model) {
        model.addAttribute("baselines", baselines.all());
        model.addAttribute("today", schedule.now().today());
        model.addAttribute("mayPlan", permissions.allows(Action.SCHEDULE_PLAN));
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("工程表", "/schedule"), Crumb.here("基準計画")));
        return "overview/baselines";
    }
}
