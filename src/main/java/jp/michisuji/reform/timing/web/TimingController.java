package jp.michisuji.reform.timing.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.VisibleItems;
import jp.michisuji.reform.timing.TimedDuty;
import jp.michisuji.reform.timing.TimingDesk;
import jp.michisuji.reform.timing.TimingSight;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 移管時期等の決裁を求める。初めに業務と移管日を見せ、見たものが変わっていなければ求める。 */
@Controller
@Requires(Action.ITEM_TIMING)
class TimingController {

    private final VisibleItems items;
    private final TimingDesk desk;
    private final Permissions permissions;
    private final CurrentUser user;

    TimingController(VisibleItems items, TimingDesk desk, Permissions permissions, CurrentUser user) {
        this.items = items;
        this.desk = desk;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/items/{id}/timing")
    String ask(@PathVariable long id, Model model) {
        ReformItem item = mine(id);
        desk.objection(item).ifPresent(objection -> {
            throw new ConflictException(objection);
        });
        return page(item, model);
    }

    @PostMapping("/items/{id}/timing")
    String send(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String seen,
            Model model,
            RedirectAttributes flash) {
        ReformItem item = mine(id);
        TimingSight sight = new TimingSight(seen);
        if (desk.objection(item).isEmpty() && !sight.equals(TimingSight.of(desk.duties(item)))) {
            model.addAttribute("changed", true);
            return page(item, model);
        }
        desk.ask(item, sight, user.actorAs(item.ownerPost()));
        flash.addFlashAttribute("success", "移管時期等の決裁を求めました。起案する仕事が区役所改革担当に届きました。");
        return "redirect:/items/{id}";
    }

    private ReformItem mine(long id) {
        ReformItem item = items.get(id);
        permissions.demandOn(Action.ITEM_TIMING, item.ownerPost());
        return item;
    }

    private String page(ReformItem item, Model model) {
        List<TimedDuty> duties = desk.duties(item);
        model.addAttribute("item", item);
        model.addAttribute("duties", duties);
        model.addAttribute("seen", TimingSight.of(duties).mark());
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.home(),
                        new Crumb("改革案件", "/items"),
                        new Crumb(item.title(), "/items/" + item.id()),
                        Crumb.here("移管時期等の決裁を求める")));
        return "reform/timing";
    }
}
