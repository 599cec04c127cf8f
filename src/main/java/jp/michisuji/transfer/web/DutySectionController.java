package jp.michisuji.transfer.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.transfer.matrix.SectionBook;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 課・部ごとの出入りの画面。 */
@Controller
@Requires(Action.DUTY_READ)
class DutySectionController {

    private static final Crumb DUTIES = new Crumb("星取表", "/duties");

    private final SectionBook book;

    DutySectionController(SectionBook book) {
        this.book = book;
    }

    @GetMapping("/duties/sections")
    String list(Model model) {
        model.addAttribute("crumbs", List.of(Crumb.home(), DUTIES, Crumb.here("課・部の差引")));
        model.addAttribute("balances", book.balances());
        return "transfer/sections";
    }

    @GetMapping("/duties/sections/{name}")
    String show(@PathVariable String name, Model model) {
        model.addAttribute(
                "crumbs", List.of(Crumb.home(), DUTIES, new Crumb("課・部の差引", "/duties/sections"), Crumb.here(name)));
        model.addAttribute("page", book.page(name));
        return "transfer/section";
    }
}
