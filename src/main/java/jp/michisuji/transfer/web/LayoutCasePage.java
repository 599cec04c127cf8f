package jp.michisuji.transfer.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.transfer.DutySight;
import jp.michisuji.transfer.LayoutCase;
import jp.michisuji.transfer.LayoutCaseDossiers;
import jp.michisuji.transfer.LayoutCaseRecords;
import jp.michisuji.transfer.LayoutMember;
import jp.michisuji.transfer.LayoutNeeds;
import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.transfer.LayoutPlans;
import jp.michisuji.web.Crumb;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** まとめた移転の画面が要ること。加わった業務、人員と面積の合計、道筋、席の計画。 */
@Component
class LayoutCasePage {

    private static final Crumb DUTIES = new Crumb("星取表", "/duties");
    private static final Crumb LIST = new Crumb("まとめた移転", "/layout-cases");

    private final DutySight sight;
    private final LayoutPlans plans;
    private final LayoutStanding standing;
    private final LayoutCaseRecords records;
    private final LayoutCaseDossiers dossiers;
    private final WorkItems workItems;
    private final Organization organization;

    LayoutCasePage(
            DutySight sight,
            LayoutPlans plans,
            LayoutStanding standing,
            LayoutCaseRecords records,
            LayoutCaseDossiers dossiers,
            WorkItems workItems,
            Organization organization) {
        this.sight = sight;
        this.plans = plans;
        this.standing = standing;
        this.records = records;
        this.dossiers = dossiers;
        this.workItems = workItems;
        this.organization = organization;
    }

    void fill(LayoutCase layoutCase, Model model) {
        List<LayoutMember> all = sight.members(layoutCase);
        model.addAttribute("layoutCase", layoutCase);
        model.addAttribute("members", all);
        model.addAttribute("total", LayoutNeeds.sum(all));
        model.addAttribute(
                "transferDay",
                LayoutNeeds.earliest(all).map(LayoutMember::transferOn).orElse(null));
        model.addAttribute("plan", plans.of(LayoutOwner.layoutCase(layoutCase.id())));
        model.addAllAttributes(standing.of(LayoutOwner.layoutCase(layoutCase.id())));
        model.addAttribute("road", dossiers.road(layoutCase));
        model.addAttribute("doneSteps", records.of(layoutCase.id()));
        model.addAttribute("holdings", workItems.openOf(LayoutCase.SUBJECT, String.valueOf(layoutCase.id())));
        model.addAttribute("posts", postNames());
    }

    List<LayoutMember> candidates(LayoutCase layoutCase) {
        return sight.candidates(layoutCase.section());
    }

    Map<String, String> postNames() {
        return organization.posts().stream().collect(Collectors.toMap(Post::code, Post::name));
    }

    /** 一覧の画面の。 */
    static List<Crumb> crumbs() {
        return List.of(Crumb.home(), DUTIES, Crumb.here(LIST.label()));
    }

    /** @param action 一件の画面では {@code null} */
    static List<Crumb> crumbs(LayoutCase layoutCase, String action) {
        return action == null
                ? List.of(Crumb.home(), DUTIES, LIST, Crumb.here(layoutCase.name()))
                : List.of(
                        Crumb.home(),
                        DUTIES,
                        LIST,
                        new Crumb(layoutCase.name(), "/layout-cases/" + layoutCase.id()),
                        Crumb.here(action));
    }

    /** まとめ始める画面の。 */
    static List<Crumb> opening() {
        return List.of(Crumb.home(), DUTIES, LIST, Crumb.here("始める"));
    }
}
