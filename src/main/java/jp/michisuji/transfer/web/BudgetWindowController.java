package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.transfer.BudgetWindow;
import jp.michisuji.transfer.BudgetWindowDesk;
import jp.michisuji.transfer.BudgetWindows;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 予算要求の期間。初めに動く期限を見せ、同じ内容でもう一度送られたら変える。 */
@Controller
class BudgetWindowController {

    private static final String LIST = "redirect:/settings/budget-windows";

    private static final String KNOWN = "その年度のその予算には、同じ期間が既にあります。一覧から動かしてください。";

    private final BudgetWindows windows;
    private final BudgetWindowDesk desk;
    private final BudgetWindowPage page;
    private final CurrentUser user;

    BudgetWindowController(BudgetWindows windows, BudgetWindowDesk desk, BudgetWindowPage page, CurrentUser user) {
        this.windows = windows;
        this.desk = desk;
        this.page = page;
        this.user = user;
    }

    @GetMapping("/settings/budget-windows")
    @Requires(Action.SETTINGS_READ)
    String list(Model model) {
        return page.list(model);
    }

    @GetMapping("/settings/budget-windows/new")
    @Requires(Action.BUDGET_WINDOW_EDIT)
    String ask(@ModelAttribute("form") BudgetWindowForm form, Model model) {
        return page.edit(null, model);
    }

    @PostMapping("/settings/budget-windows/new")
    @Requires(Action.BUDGET_WINDOW_EDIT)
    String add(
            @Valid @ModelAttribute("form") BudgetWindowForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        if (!confirmed(null, form, errors, model)) {
            return page.edit(null, model);
        }
        try {
            desk.add(form.window(null), form.getReason().strip(), user.actor());
        } catch (DuplicateKeyException known) {
            errors.rejectValue("closesOn", "known", KNOWN);
            return page.edit(null, model);
        }
        return done(form.window(null), "を登録しました。", flash);
    }

    @GetMapping("/settings/budget-windows/{id}")
    @Requires(Action.BUDGET_WINDOW_EDIT)
    String show(@PathVariable long id, @ModelAttribute("form") BudgetWindowForm form, Model model) {
        BudgetWindow window = windows.get(id);
        form.show(window);
        return page.edit(window, model);
    }

    @PostMapping("/settings/budget-windows/{id}")
    @Requires(Action.BUDGET_WINDOW_EDIT)
    String move(
            @PathVariable long id,
            @Valid @ModelAttribute("form") BudgetWindowForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        BudgetWindow window = windows.get(id);
        form.about(window);
        form.check(errors);
        if (!confirmed(id, form, errors, model)) {
            return page.edit(window, model);
        }
        BudgetWindow moved = form.window(id);
        desk.move(
                form.before(id),
                moved.opensOn(),
                moved.closesOn(),
                form.getReason().strip(),
                user.actor());
        return done(moved, "を動かしました。", flash);
    }

    /** 動く期限を確かめてあるか。まだなら見せる。 */
    private boolean confirmed(Long id, BudgetWindowForm form, BindingResult errors, Model model) {
        if (errors.hasErrors()) {
            return false;
        }
        boolean confirmed = form.confirmed();
        if (!confirmed) {
            form.markSeen();
            model.addAttribute("forecast", desk.forecast(form.window(id)));
        }
        return confirmed;
    }

    private static String done(BudgetWindow window, String what, RedirectAttributes flash) {
        flash.addFlashAttribute("success", window.budgetName() + "の要求期間" + what + "動いた期限は変更等調書に載せました。");
        return LIST;
    }
}
