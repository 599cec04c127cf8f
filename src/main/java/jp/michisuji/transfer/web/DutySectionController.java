package jp.michisuji.transfer.web;

import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.transfer.DutySection;
import jp.michisuji.transfer.DutySections;
import jp.michisuji.transfer.SectionPosts;
import jp.michisuji.transfer.matrix.SectionBook;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 課・部ごとの出入りの画面。名には「/」や「?」もあるので、番地の道でなく問合せに置く。 */
@Controller
@Requires(Action.DUTY_READ)
class DutySectionController {

    static final String PATH = "/duties/section";

    private static final Crumb DUTIES = new Crumb("星取表", "/duties");

    private final SectionBook book;
    private final DutySections sections;
    private final SectionPosts posts;
    private final Permissions permissions;

    DutySectionController(SectionBook book, DutySections sections, SectionPosts posts, Permissions permissions) {
        this.book = book;
        this.sections = sections;
        this.posts = posts;
        this.permissions = permissions;
    }

    @GetMapping("/duties/sections")
    String list(Model model) {
        model.addAttribute("crumbs", List.of(Crumb.home(), DUTIES, Crumb.here("課・部の差引")));
        model.addAttribute("balances", book.balances());
        return "transfer/sections";
    }

    @GetMapping(PATH)
    String show(@RequestParam String name, Model model) {
        DutySection section = sections.get(name);
        model.addAttribute("crumbs", crumbs(Crumb.here(name)));
        model.addAttribute("page", book.page(section));
        model.addAttribute("posts", posts.of(section));
        model.addAttribute("mayAssign", permissions.allows(Action.DUTY_EDIT));
        return "transfer/section";
    }

    static List<Crumb> crumbs(Crumb... last) {
        return Stream.concat(Stream.of(Crumb.home(), DUTIES, new Crumb("課・部の差引", "/duties/sections")), Stream.of(last))
                .toList();
    }
}
