package jp.michisuji.reform.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.access.WorkingPosts;
import jp.michisuji.organization.Organization;
import jp.michisuji.reform.Limiting;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.VisibleItems;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 案件の公開の別の画面。限定にして見てよい職を選ぶか、庁内に公開する。 */
@Controller
@Requires(Action.ITEM_LIMIT)
class LimitController {

    private static final List<Choice> KINDS = List.of(
            new Choice("false", "公開（庁内）", "庁内のすべての人に見えます。"),
            new Choice("true", "限定（検討中・非公開）", "所管の職、下で選ぶ職、この案件の仕事を持つ職と、改革担当だけに見えます。"));

    private final VisibleItems items;
    private final Limiting limiting;
    private final Permissions permissions;
    private final Organization organization;
    private final WorkingPosts workers;

    LimitController(
            VisibleItems items,
            Limiting limiting,
            Permissions permissions,
            Organization organization,
            WorkingPosts workers) {
        this.items = items;
        this.limiting = limiting;
        this.permissions = permissions;
        this.organization = organization;
        this.workers = workers;
    }

    @GetMapping("/items/{id}/limit")
    String ask(@PathVariable long id, Model model) {
        ReformItem item = changeable(id);
        model.addAttribute("form", LimitForm.of(items.limitOf(item)));
        return page(item, model);
    }

    @PostMapping("/items/{id}/limit")
    String decide(
            @PathVariable long id,
            @Valid @ModelAttribute("form") LimitForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        ReformItem item = changeable(id);
        check(item, form, errors);
        if (errors.hasErrors()) {
            return page(item, model);
        }
        if (form.isLimited()) {
            limiting.limit(form.limitOf(id));
            flash.addFlashAttribute("success", "限定にしました。見てよい職のほかには、この案件があることも知らせません。");
        } else {
            limiting.open(id, form.getReason().strip(), form.getVersion());
            flash.addFlashAttribute("success", "庁内に公開しました。");
        }
        return "redirect:/items/{id}";
    }

    private void check(ReformItem item, LimitForm form, BindingResult errors) {
        if (form.getReaders().stream()
                .anyMatch(code -> organization.findPost(code).isEmpty())) {
            errors.rejectValue("readers", "unknown", "見てよい職を一覧から選んでください。");
        }
        if (!form.isLimited() && !items.limitOf(item).limited()) {
            errors.rejectValue("limited", "same", "この案件は、既に庁内に公開されています。");
        }
    }

    private ReformItem changeable(long id) {
        ReformItem item = items.get(id);
        permissions.demandOn(Action.ITEM_LIMIT, item.ownerPost());
        return item;
    }

    private String page(ReformItem item, Model model) {
        model.addAttribute("item", item);
        model.addAttribute("limit", items.limitOf(item));
        model.addAttribute("kinds", KINDS);
        model.addAttribute("posts", workers.all());
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.home(),
                        new Crumb("改革案件", "/items"),
                        new Crumb(item.title(), "/items/" + item.id()),
                        Crumb.here("公開の別を変える")));
        return "reform/limit";
    }
}
