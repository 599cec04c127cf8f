package jp.michisuji.reform.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Stage;
import jp.michisuji.reform.ItemBoard;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.VisibleItems;
import jp.michisuji.web.Crumb;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 改革案件の一覧と、一件の画面、取下げ。 */
@Controller
class ItemController {

    private static final Crumb HOME = new Crumb("ホーム", "/");
    private static final Crumb ITEMS = new Crumb("改革案件", "/items");

    private final ItemBoard board;
    private final VisibleItems items;
    private final ItemPage page;
    private final Proposals proposals;
    private final Permissions permissions;
    private final CurrentUser user;

    ItemController(
            ItemBoard board,
            VisibleItems items,
            ItemPage page,
            Proposals proposals,
            Permissions permissions,
            CurrentUser user) {
        this.board = board;
        this.items = items;
        this.page = page;
        this.proposals = proposals;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/items")
    @Requires(Action.ITEM_READ)
    String list(ItemBoard.Filter filter, Model model) {
        model.addAttribute("crumbs", List.of(HOME, new Crumb("改革案件", null)));
        model.addAttribute("filter", filter);
        model.addAttribute("rows", board.rows(filter));
        model.addAttribute("counts", board.counts());
        model.addAttribute("limited", items.limited());
        model.addAttribute("states", ReformItem.State.values());
        model.addAttribute(
                "stages",
                List.of(Stage.values()).stream().map(Stage::label).distinct().toList());
        model.addAttribute("mayPropose", permissions.allows(Action.ITEM_PROPOSE));
        return "reform/list";
    }

    @GetMapping("/items/{id}")
    @Requires(Action.ITEM_READ)
    String show(@PathVariable long id, Model model) {
        ReformItem item = items.get(id);
        page.fill(item, model);
        model.addAttribute("crumbs", List.of(HOME, ITEMS, new Crumb(item.title(), null)));
        return "reform/show";
    }

    /** 道筋の図（BPMN）。案件を始めた版のものを返す。 */
    @GetMapping(value = "/items/{id}/diagram", produces = MediaType.APPLICATION_XML_VALUE)
    @Requires(Action.ITEM_READ)
    @ResponseBody
    String diagram(@PathVariable long id) {
        return page.diagram(items.get(id));
    }

    @GetMapping("/items/{id}/withdraw")
    @Requires(Action.ITEM_WITHDRAW)
    String askWithdrawal(@PathVariable long id, @ModelAttribute("form") Withdrawal form, Model model) {
        return withdrawalPage(withdrawable(id), model);
    }

    @PostMapping("/items/{id}/withdraw")
    @Requires(Action.ITEM_WITHDRAW)
    String withdraw(
            @PathVariable long id,
            @Valid @ModelAttribute("form") Withdrawal form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        ReformItem item = withdrawable(id);
        if (errors.hasErrors()) {
            return withdrawalPage(item, model);
        }
        proposals.withdraw(id, form.getReason().strip(), user.actorAs(item.ownerPost()));
        flash.addFlashAttribute("success", "「" + item.title() + "」を取り下げました。開いていた仕事は受付箱から消えました。");
        return "redirect:/items/{id}";
    }

    private ReformItem withdrawable(long id) {
        ReformItem item = items.get(id);
        permissions.demandOn(Action.ITEM_WITHDRAW, item.ownerPost());
        return item;
    }

    private static String withdrawalPage(ReformItem item, Model model) {
        model.addAttribute("item", item);
        model.addAttribute(
                "crumbs",
                List.of(HOME, ITEMS, new Crumb(item.title(), "/items/" + item.id()), new Crumb("取り下げる", null)));
        return "reform/withdraw";
    }
}
