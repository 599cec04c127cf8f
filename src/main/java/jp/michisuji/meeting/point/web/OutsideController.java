package jp.michisuji.meeting.point.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.point.OutsideTalks;
import jp.michisuji.meeting.point.ProgressAreas;
import jp.michisuji.web.Choice;
import jp.michisuji.web.DateEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 部会外の打合せを、一分で記入する。 */
@Controller
@Requires(Action.POINT_EDIT)
class OutsideController {

    private final OutsideTalks talks;
    private final ProgressAreas areas;
    private final PointAccess access;
    private final CurrentUser user;
    private final Clock clock;

    OutsideController(OutsideTalks talks, ProgressAreas areas, PointAccess access, CurrentUser user, Clock clock) {
        this.talks = talks;
        this.areas = areas;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping("/progress/outside")
    String ask(@ModelAttribute("form") OutsideEntry form, Model model) {
        access.demandEntering();
        form.setDate(DateEntry.of(LocalDate.now(clock)));
        return page(model);
    }

    @PostMapping("/progress/outside")
    String enter(
            @Valid @ModelAttribute("form") OutsideEntry form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        access.demandEntering();
        check(form, errors);
        if (errors.hasErrors()) {
            return page(model);
        }
        long id = talks.enter(form.talk(), user.actor());
        flash.addFlashAttribute("success", "部会外の打合せを記入し、進捗状況表の右半分に載せました。");
        return "redirect:/progress#row-" + id;
    }

    private void check(OutsideEntry form, BindingResult errors) {
        form.getDate().demand("date", "日付", errors);
        LocalDate date = form.getDate().date();
        if (date != null && date.isAfter(LocalDate.now(clock))) {
            errors.rejectValue("date", "future", "日付は、今日までの日にしてください。これからの打合せは、開いたあとに記入します。");
        }
        if (form.getArea() != null
                && !form.getArea().isBlank()
                && !areas.names().contains(form.getArea())) {
            errors.rejectValue("area", "unknown", "分野を一覧から選んでください。");
        }
        if (form.silent()) {
            errors.rejectValue("decision", "silent", "決定・確認事項、要検討事項、今後の方向性のどれかを入力してください。");
        }
    }

    private String page(Model model) {
        model.addAttribute("crumbs", PointAccess.crumbs(null, "部会外の打合せを記入する"));
        model.addAttribute(
                "areas",
                areas.names().stream().map(area -> Choice.of(area, area)).toList());
        return "meeting/outside";
    }
}
