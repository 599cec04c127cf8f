package jp.michisuji.meeting.point.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.point.OpenPoint;
import jp.michisuji.meeting.point.OpenPoints;
import jp.michisuji.meeting.point.PointDesk;
import jp.michisuji.organization.Organization;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.DateEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 要検討事項の一件。受け持つ職と期限を決め、取り下げる。 */
@Controller
class PointController {

    private final OpenPoints points;
    private final PointPages pages;
    private final PointAccess access;
    private final PointDesk desk;
    private final Organization organization;
    private final CurrentUser user;

    PointController(
            OpenPoints points,
            PointPages pages,
            PointAccess access,
            PointDesk desk,
            Organization organization,
            CurrentUser user) {
        this.points = points;
        this.pages = pages;
        this.access = access;
        this.desk = desk;
        this.organization = organization;
        this.user = user;
    }

    @GetMapping("/progress/{id}")
    @Requires(Action.MEETING_READ)
    String show(@PathVariable long id, Model model) {
        OpenPoint point = access.visible(id);
        AssignPoint form = new AssignPoint();
        form.setOwnerPost(point.ownerPost());
        form.setDueOn(DateEntry.of(point.dueOn()));
        form.setVersion(point.version());
        model.addAttribute("form", form);
        return pages.show(point, model);
    }

    @PostMapping("/progress/{id}")
    @Requires(Action.POINT_EDIT)
    String assign(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AssignPoint form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        OpenPoint point = access.demand(id);
        check(form, errors);
        if (errors.hasErrors()) {
            return pages.show(point, model);
        }
        String owner = form.getOwnerPost().isBlank() ? null : form.getOwnerPost();
        desk.assign(id, owner, form.getDueOn().date(), form.getVersion(), user.actor());
        flash.addFlashAttribute("success", "受け持つ職と期限を決めました。");
        return "redirect:/progress/{id}";
    }

    private void check(AssignPoint form, BindingResult errors) {
        String owner = form.getOwnerPost() == null ? "" : form.getOwnerPost();
        form.setOwnerPost(owner);
        if (!owner.isBlank() && organization.findPost(owner).isEmpty()) {
            errors.rejectValue("ownerPost", "unknown", "受け持つ職を一覧から選んでください。");
        }
        if (!form.getDueOn().isBlank() && form.getDueOn().date() == null) {
            form.getDueOn().demand("dueOn", "期限", errors);
        }
    }

    @GetMapping("/progress/{id}/withdraw")
    @Requires(Action.POINT_EDIT)
    String ask(@PathVariable long id, @ModelAttribute("form") WithdrawPoint form, Model model) {
        OpenPoint point = access.demand(id);
        if (!point.running()) {
            throw new ConflictException("この要検討事項の仕事は出ていません");
        }
        form.setVersion(point.version());
        return pages.withdraw(point, model);
    }

    @PostMapping("/progress/{id}/withdraw")
    @Requires(Action.POINT_EDIT)
    String withdraw(
            @PathVariable long id,
            @Valid @ModelAttribute("form") WithdrawPoint form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        OpenPoint point = access.demand(id);
        if (errors.hasErrors()) {
            return pages.withdraw(point, model);
        }
        desk.withdraw(id, form.getReason().strip(), form.getVersion(), user.actor());
        flash.addFlashAttribute("success", "検討の仕事を取り下げました。受け持つ職も外れました。");
        return "redirect:/progress/{id}";
    }
}
