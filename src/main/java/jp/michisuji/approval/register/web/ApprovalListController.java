package jp.michisuji.approval.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.register.ApprovalFilter;
import jp.michisuji.approval.register.ApprovalFilter.View;
import jp.michisuji.approval.register.ApprovalList;
import jp.michisuji.approval.register.PostNames;
import jp.michisuji.approval.route.ApprovalRoutes;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** 起案の一覧。 */
@Controller
class ApprovalListController {

    private static final int PAGE_SIZE = 20;

    private final ApprovalList list;
    private final ApprovalRoutes routes;
    private final PostNames posts;
    private final Permissions permissions;

    ApprovalListController(ApprovalList list, ApprovalRoutes routes, PostNames posts, Permissions permissions) {
        this.list = list;
        this.routes = routes;
        this.posts = posts;
        this.permissions = permissions;
    }

    @GetMapping("/approvals")
    @Requires(Action.APPROVAL_READ)
    String list(
            @ModelAttribute("filter") ApprovalFilterInput input,
            @RequestParam(name = "page", defaultValue = "1") int number,
            HttpServletRequest request,
            Model model) {
        ApprovalFilter filter = input.filter();
        Paging paging = Paging.of(number, PAGE_SIZE, list.count(filter), request);
        List<Choice> categories = routes.categories();
        model.addAttribute("crumbs", List.of(Crumb.home(), Crumb.here("決裁")));
        model.addAttribute("lines", list.of(filter, paging.offset(), PAGE_SIZE));
        model.addAttribute("paging", paging);
        model.addAttribute("views", View.values());
        model.addAttribute("counts", list.counts());
        model.addAttribute("states", ApprovalState.values());
        model.addAttribute("categories", categories);
        model.addAttribute(
                "categoryNames", categories.stream().collect(Collectors.toMap(Choice::value, Choice::label)));
        model.addAttribute("years", list.years());
        model.addAttribute("posts", posts.all());
        model.addAttribute("mayWork", permissions.allows(Action.TASK_WORK));
        model.addAttribute("mayDraft", permissions.allows(Action.APPROVAL_DRAFT));
        return "approvals/list";
    }
}
