package jp.michisuji.approval.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Medium;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.StageKind;
import jp.michisuji.approval.Step;
import jp.michisuji.approval.StepState;
import jp.michisuji.approval.route.ApprovalRoutes;
import jp.michisuji.approval.route.RouteProposal;
import jp.michisuji.approval.route.RouteProposal.Circulated;
import jp.michisuji.approval.route.RouteQuestions;
import org.springframework.stereotype.Component;

/** 経路の組み立て。経路の表に尋ね、起案者の加えた合議を決裁の段の前に置く。 */
@Component
public class RoutePlanning {

    private final ApprovalRoutes routes;
    private final RouteAdditions additions;
    private final RouteQuestions questions;

    RoutePlanning(ApprovalRoutes routes, RouteAdditions additions, RouteQuestions questions) {
        this.routes = routes;
        this.additions = additions;
        this.questions = questions;
    }

    public RoutePlan of(Approval approval) {
        RouteProposal proposal = routes.propose(questions.of(approval));
        List<RouteAddition> added = additions.of(approval.id());
        List<Circulated> circulated = added.stream()
                .filter(each -> each.kind() == RouteAddition.Kind.CIRCULATE)
                .map(each -> new Circulated(each.postCode(), each.reason()))
                .toList();
        return new RoutePlan(proposal, merged(proposal.stages(), concurring(proposal, added)), circulated);
    }

    private static List<RouteAddition> concurring(RouteProposal proposal, List<RouteAddition> added) {
        return added.stream()
                .filter(each -> each.kind() == RouteAddition.Kind.CONCUR)
                .filter(each -> proposal.stages().stream()
                        .flatMap(stage -> stage.steps().stream())
                        .noneMatch(step -> step.postCode().equals(each.postCode())))
                .toList();
    }

    private static List<Stage> merged(List<Stage> stages, List<RouteAddition> concurring) {
        if (concurring.isEmpty() || stages.isEmpty()) {
            return stages;
        }
        List<Stage> all = new ArrayList<>(stages.subList(0, stages.size() - 1));
        all.add(concurrence(concurring, stages.size()));
        all.add(moved(stages.get(stages.size() - 1), stages.size() + 1));
        return all;
    }

    /** 加えた職は一つの段に並び、同時に承認できる。 */
    private static Stage concurrence(List<RouteAddition> concurring, int number) {
        String reason =
                concurring.stream().map(RouteAddition::reason).distinct().collect(Collectors.joining("、"));
        List<Step> steps = concurring.stream()
                .map(each -> step(number, each.postCode(), Medium.ELECTRONIC, null))
                .toList();
        return new Stage(number, StageKind.CONCUR, null, "起案者が加えた（" + reason + "）", true, steps);
    }

    private static Stage moved(Stage stage, int number) {
        List<Step> steps = stage.steps().stream()
                .map(step -> step(number, step.postCode(), step.medium(), step.mediumNote()))
                .toList();
        return new Stage(number, stage.kind(), stage.needed(), stage.reason(), stage.added(), steps);
    }

    private static Step step(int stage, String postCode, Medium medium, String note) {
        return new Step(0, stage, postCode, postCode, medium, note, StepState.WAITING, null, 0);
    }
}
