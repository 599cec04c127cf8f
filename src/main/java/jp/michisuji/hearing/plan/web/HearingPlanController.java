package jp.michisuji.hearing.plan.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.hearing.plan.HearingPlans;
import jp.michisuji.hearing.plan.PlanConfirmation;
import jp.michisuji.hearing.plan.PlanLine;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.VisibleItems;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 聴くべき団体の計画の画面。案を見せ、改革担当課長が確定する。 */
@Controller
class HearingPlanController {

    private final HearingPlans plans;
    private final PlanConfirmation confirmation;
    private final PlanChecks checks;
    private final VisibleItems items;
    private final Permissions permissions;
    private final CurrentUser user;

    HearingPlanController(
            HearingPlans plans,
            PlanConfirmation confirmation,
            PlanChecks checks,
            VisibleItems items,
            Permissions permissions,
            CurrentUser user) {
        this.plans = plans;
        this.confirmation = confirmation;
        this.checks = checks;
        this.items = items;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/items/{id}/hearings/plan")
    @Requires(Action.HEARING_READ)
    String show(@PathVariable long id, @ModelAttribute("form") PlanForm form, Model model) {
        ReformItem item = items.get(id);
        List<PlanLine> lines = plans.of(id);
        form.showNow(lines, item.ownerPost());
        return page(item, lines, model);
    }

    @PostMapping("/items/{id}/hearings/plan")
    @Requires(Action.HEARING_PLAN)
    String confirm(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        ReformItem item = items.get(id);
        List<PlanLine> lines = plans.of(id);
        checks.check(form, lines, item.stages(), errors);
        if (errors.hasErrors()) {
            return page(item, inOrderOf(form, lines), model);
        }
        if (!form.confirmed()) {
            form.markSeen();
            model.addAttribute("preview", PlanPreview.of(form.choices(), lines, checks::postName));
            return page(item, inOrderOf(form, lines), model);
        }
        List<String> opened = confirmation.confirm(id, form.choices(), user.actor());
        flash.addFlashAttribute("success", done(opened));
        return "redirect:/items/{id}/hearings/plan";
    }

    private static String done(List<String> opened) {
        return opened.isEmpty()
                ? "聴くべき団体を確定しました。新しく始める聴取はありません。"
                : "聴くべき団体を確定しました。" + String.join("、", opened) + "への聴取を始めます。";
    }

    /** 打った行の順に並べる。送られた行のほかは見せない。 */
    private static List<PlanLine> inOrderOf(PlanForm form, List<PlanLine> lines) {
        List<PlanRow> rows = form.getRows();
        rows.removeIf(row -> lines.stream().noneMatch(line -> line.group().id() == row.getGroupId()));
        return rows.stream()
                .map(row -> lines.stream()
                        .filter(line -> line.group().id() == row.getGroupId())
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private String page(ReformItem item, List<PlanLine> lines, Model model) {
        model.addAttribute("item", item);
        model.addAttribute("lines", lines);
        model.addAttribute("unregistered", plans.unregistered(item.id()));
        model.addAttribute("explainers", checks.explainers());
        model.addAttribute("stages", PlanChecks.stages(item.stages()));
        model.addAttribute(
                "mayConfirm", item.state() == ReformItem.State.RUNNING && permissions.allows(Action.HEARING_PLAN));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("ホーム", "/"),
                        new Crumb("改革案件", "/items"),
                        new Crumb(item.title(), "/items/" + item.id()),
                        new Crumb("聴くべき団体", null)));
        return "hearings/plan";
    }
}
