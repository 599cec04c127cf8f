package jp.michisuji.meeting.point.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.point.OpenPoint;
import jp.michisuji.meeting.point.PointRevision;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 進捗状況表の一行の文と状態を直す。 */
@Controller
@Requires(Action.POINT_EDIT)
class RevisePointController {

    private static final List<String> STATUSES =
            List.of(OpenPoint.IN_PROGRESS, OpenPoint.INVESTIGATING, OpenPoint.DONE);

    private final PointAccess access;
    private final PointRevision revision;
    private final CurrentUser user;

    RevisePointController(PointAccess access, PointRevision revision, CurrentUser user) {
        this.access = access;
        this.revision = revision;
        this.user = user;
    }

    @GetMapping("/progress/{id}/edit")
    String ask(@PathVariable long id, Model model) {
        OpenPoint point = access.demand(id);
        model.addAttribute("form", RevisePoint.of(point));
        return page(point, model);
    }

    @PostMapping("/progress/{id}/edit")
    String revise(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RevisePoint form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        OpenPoint point = access.demand(id);
        check(form, point, errors);
        if (errors.hasErrors()) {
            return page(point, model);
        }
        revision.revise(id, form.words(), form.getVersion(), user.actor());
        flash.addFlashAttribute("success", "進捗状況表の行を直しました。前の日の表には、直す前の文が残ります。");
        return "redirect:/progress/{id}";
    }

    private void check(RevisePoint form, OpenPoint point, BindingResult errors) {
        String status = form.words().status();
        if (status != null && !STATUSES.contains(status)) {
            errors.rejectValue("status", "unknown", "状態を一覧から選んでください。");
        }
        if (form.words().silent() && !revision.recordFixed(point)) {
            errors.rejectValue("direction", "silent", "決定・確認事項、要検討事項、現状・今後の方向性のどれかを入力してください。");
        }
    }

    private String page(OpenPoint point, Model model) {
        model.addAttribute("crumbs", PointAccess.crumbs(point, "行を直す"));
        model.addAttribute("point", point);
        model.addAttribute("fixed", revision.recordFixed(point));
        model.addAttribute(
                "statuses",
                STATUSES.stream().map(status -> Choice.of(status, status)).toList());
        return "meeting/point-edit";
    }
}
