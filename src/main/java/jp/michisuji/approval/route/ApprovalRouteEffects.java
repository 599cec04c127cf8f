package jp.michisuji.approval.route;

import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.Stage;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.TableEffect;
import jp.michisuji.decision.TableEffects;
import jp.michisuji.decision.Tables;
import jp.michisuji.organization.Organization;
import org.springframework.stereotype.Component;

/** 経路の表を改めると、まだ回議に付していない起案の経路がどう変わるか。 */
@Component
class ApprovalRouteEffects {

    private final Approvals approvals;
    private final RouteQuestions questions;
    private final ApprovalRoutes routes;
    private final Organization organization;
    private final Tables tables;

    ApprovalRouteEffects(
            Approvals approvals,
            RouteQuestions questions,
            ApprovalRoutes routes,
            Organization organization,
            Tables tables) {
        this.approvals = approvals;
        this.questions = questions;
        this.routes = routes;
        this.organization = organization;
        this.tables = tables;
    }

    TableEffects of(DecisionTable proposed) {
        DecisionTable now = tables.current(ApprovalRoutes.KEY);
        List<TableEffect> moved = questions.drafts().stream()
                .map(approvals::get)
                .map(draft -> effect(draft, now, proposed))
                .filter(TableEffect::moved)
                .toList();
        return new TableEffects("まだ回議に付していない起案", moved.size() + "件", moved, List.of());
    }

    private TableEffect effect(Approval draft, DecisionTable now, DecisionTable proposed) {
        RouteQuestion question = questions.of(draft);
        return new TableEffect(
                draft.name(),
                "/approvals/" + draft.id(),
                words(routes.propose(now, question)),
                words(routes.propose(proposed, question)));
    }

    private String words(RouteProposal proposal) {
        if (!proposal.sound()) {
            return String.join("。", proposal.problems());
        }
        String line = proposal.stages().stream().map(this::words).collect(Collectors.joining(" → "));
        return proposal.circulation().isEmpty()
                ? line
                : line + "（供覧: "
                        + proposal.circulation().stream()
                                .map(each -> name(each.postCode()))
                                .collect(Collectors.joining("、"))
                        + "）";
    }

    private String words(Stage stage) {
        return stage.steps().stream().map(step -> name(step.postCode())).collect(Collectors.joining("・")) + "（"
                + stage.kind().label() + "）";
    }

    private String name(String post) {
        return organization.post(post).name();
    }
}
