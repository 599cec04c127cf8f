package jp.michisuji.approval.register.web;

import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Stages;
import jp.michisuji.approval.act.ApprovalOffers;
import jp.michisuji.approval.act.RouteLines;
import jp.michisuji.approval.after.CirculationLines;
import jp.michisuji.approval.draft.RoutePlan;
import jp.michisuji.approval.draft.RoutePlanning;
import jp.michisuji.approval.draft.SendingChecks;
import jp.michisuji.approval.register.ApprovalRoad;
import jp.michisuji.approval.register.PostNames;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 起案の画面の、経路と回り、今できること。付す前は、付したときの経路を見せる。 */
@Component
class RouteParts {

    private final Stages stages;
    private final RouteLines lines;
    private final ApprovalRoad road;
    private final RoutePlanning planning;
    private final SendingChecks checks;
    private final ApprovalOffers offers;
    private final CirculationLines circulation;
    private final PostNames posts;

    RouteParts(
            Stages stages,
            RouteLines lines,
            ApprovalRoad road,
            RoutePlanning planning,
            SendingChecks checks,
            ApprovalOffers offers,
            CirculationLines circulation,
            PostNames posts) {
        this.stages = stages;
        this.lines = lines;
        this.road = road;
        this.planning = planning;
        this.checks = checks;
        this.offers = offers;
        this.circulation = circulation;
        this.posts = posts;
    }

    void add(Approval approval, Model model) {
        model.addAttribute("posts", posts.all());
        model.addAttribute("offers", offers.of(approval));
        model.addAttribute("circulation", circulation.circulation(approval.id()));
        model.addAttribute("reviews", circulation.reviews(approval.id()));
        if (approval.number() == null) {
            RoutePlan plan = planning.of(approval);
            model.addAttribute("plan", plan);
            model.addAttribute("obstacles", checks.obstacles(approval, plan));
        } else {
            model.addAttribute("route", lines.of(approval.id(), 0));
            model.addAttribute("road", road.of(approval, stages.of(approval.id())));
        }
    }
}
