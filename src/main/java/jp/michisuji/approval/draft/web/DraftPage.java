package jp.michisuji.approval.draft.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalItems;
import jp.michisuji.approval.Disclosure;
import jp.michisuji.approval.Retention;
import jp.michisuji.approval.Weight;
import jp.michisuji.approval.draft.AttachedPapers;
import jp.michisuji.approval.route.ApprovalRoutes;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 起案を書く画面に要る、選択肢と現在位置。 */
@Component
class DraftPage {

    private static final List<Choice> WEIGHTS = List.of(
            new Choice(Weight.LIGHT.name(), Weight.LIGHT.label(), "決まった扱いの軽い案。代決されても、後閲は要らないことが多いものです。"),
            Choice.of(Weight.ORDINARY.name(), Weight.ORDINARY.label()),
            new Choice(Weight.GRAVE.name(), Weight.GRAVE.label(), "代決できません。指示済みか急施のときだけ代決できます。"));

    private final ApprovalRoutes routes;
    private final ApprovalItems items;
    private final AttachedPapers papers;
    private final CurrentUser user;
    private final Permissions permissions;

    DraftPage(
            ApprovalRoutes routes,
            ApprovalItems items,
            AttachedPapers papers,
            CurrentUser user,
            Permissions permissions) {
        this.routes = routes;
        this.items = items;
        this.papers = papers;
        this.user = user;
        this.permissions = permissions;
    }

    /** 起案できる自分の職。 */
    List<Choice> ownPosts() {
        return user.posts().stream()
                .filter(post -> permissions.reaches(Action.APPROVAL_DRAFT, post.code()))
                .map(post -> Choice.of(post.code(), post.name()))
                .toList();
    }

    /** @param approval 新しく書くときは {@code null} */
    String form(Approval approval, Model model) {
        String title = approval == null ? "起案する" : "文面を直す";
        model.addAttribute("title", title);
        model.addAttribute("approval", approval);
        model.addAttribute("papers", approval == null ? List.of() : papers.of(approval.id()));
        model.addAttribute("ownPosts", ownPosts());
        model.addAllAttributes(choices());
        model.addAttribute("crumbs", crumbs(approval, title));
        return "approvals/edit";
    }

    /** 記載の欄の選択肢。 */
    Map<String, Object> choices() {
        return Map.of(
                "categories", routes.categories(),
                "retentions", choices(Retention.values(), Retention::name, Retention::label),
                "disclosures", choices(Disclosure.values(), Disclosure::name, Disclosure::label),
                "weights", WEIGHTS,
                "items",
                        items.all().entrySet().stream()
                                .map(item -> Choice.of(String.valueOf(item.getKey()), item.getValue()))
                                .toList());
    }

    /** @param approval 新しく書くときは {@code null} */
    static List<Crumb> crumbs(Approval approval, String here) {
        return approval == null
                ? List.of(Crumb.home(), new Crumb("決裁", "/approvals"), Crumb.here(here))
                : List.of(
                        Crumb.home(),
                        new Crumb("決裁", "/approvals"),
                        new Crumb(approval.name(), "/approvals/" + approval.id()),
                        Crumb.here(here));
    }

    private static <E> List<Choice> choices(E[] values, Function<E, String> code, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> Choice.of(code.apply(value), label.apply(value)))
                .toList();
    }
}
