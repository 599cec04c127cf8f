package jp.michisuji.reform.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.TargetDays;
import jp.michisuji.reform.VisibleItems;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 案件の目標日を決め、延ばす。初めに動く期限を見せ、同じ日でもう一度送られたら変える。 */
@Controller
@Requires(Action.ITEM_TARGET)
class TargetController {

    private final VisibleItems items;
    private final TargetDays targets;
    private final Permissions permissions;
    private final CurrentUser user;

    TargetController(VisibleItems items, TargetDays targets, Permissions permissions, CurrentUser user) {
        this.items = items;
        this.targets = targets;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/items/{id}/target")
    String ask(@PathVariable long id, @ModelAttribute("form") TargetForm form, Model model) {
        ReformItem item = changeable(id);
        form.showNow(item.targetOn());
        return page(item, model);
    }

    @PostMapping("/items/{id}/target")
    String set(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TargetForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        ReformItem item = changeable(id);
        form.getDate().demand("date", "目標日", errors);
        if (errors.hasErrors()) {
            return page(item, model);
        }
        LocalDate date = form.getDate().date();
        if (!form.confirmed()) {
            form.markSeen();
            model.addAttribute("forecast", targets.forecast(id, date));
            return page(item, model);
        }
        targets.set(id, form.before(), date, form.getReason().strip(), user.actorAs(item.ownerPost()));
        flash.addFlashAttribute("success", "目標日を" + JapaneseDate.format(date) + "にしました。目標日から数えた期限も動きました。");
        return "redirect:/items/{id}";
    }

    private ReformItem changeable(long id) {
        ReformItem item = items.get(id);
        permissions.demandOn(Action.ITEM_TARGET, item.ownerPost());
        if (item.state() != ReformItem.State.RUNNING) {
            throw new NotFoundException();
        }
        return item;
    }

    private static String page(ReformItem item, Model model) {
        model.addAttribute("item", item);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("ホーム", "/"),
                        new Crumb("改革案件", "/items"),
                        new Crumb(item.title(), "/items/" + item.id()),
                        new Crumb("目標日を決める", null)));
        return "reform/target";
    }
}
