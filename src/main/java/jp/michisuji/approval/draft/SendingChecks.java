package jp.michisuji.approval.draft;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.StageKind;
import jp.michisuji.approval.Step;
import jp.michisuji.approval.route.ApprovalRoutes;
import jp.michisuji.web.RefusedInputException;
import org.springframework.stereotype.Component;

/** 付してよいか。書きかけと、決まらない経路を断る。 */
@Component
public class SendingChecks {

    private static final String OTHER_ROUTE = "直したことで経路が変わります（決裁区分・金額・重さ・文中の地区など）。経路を変えるには、取り下げて、引用起案で起案し直してください。";

    private final ApprovalRoutes routes;

    SendingChecks(ApprovalRoutes routes) {
        this.routes = routes;
    }

    /** 付せないわけ。なければ空。 */
    public List<String> obstacles(Approval approval, RoutePlan plan) {
        List<String> missing = missing(approval.text());
        if (missing.isEmpty()) {
            missing.addAll(plan.proposal().problems());
        }
        if (missing.isEmpty() && plan.stages().isEmpty()) {
            missing.add("経路に職が一つもありません。");
        }
        return missing;
    }

    void demandReady(Approval approval, RoutePlan plan) {
        refuse(obstacles(approval, plan));
    }

    /** 直したことで決める職が変わるなら、前の承認の上に重ねてはならない。 */
    void demandSameRoute(Approval approval, RoutePlan plan, List<Stage> stages) {
        refuse(missing(approval.text()));
        if (!plan.proposal().sound() || !shape(plan.stages()).equals(shape(stages))) {
            throw new RefusedInputException("category", OTHER_ROUTE);
        }
    }

    private List<String> missing(Approval.Text text) {
        List<String> missing = new ArrayList<>();
        if (text.subject().isBlank()) {
            missing.add("件名を入力してください。");
        }
        if (text.body().isBlank()) {
            missing.add("本文を入力してください。");
        }
        if (routes.categories().stream().noneMatch(choice -> choice.value().equals(text.category()))) {
            missing.add("決裁区分を選んでください。");
        }
        return missing;
    }

    private record Shape(StageKind kind, Integer needed, List<String> asked) {}

    private static List<Shape> shape(List<Stage> stages) {
        return stages.stream()
                .map(stage -> new Shape(
                        stage.kind(),
                        stage.needed(),
                        stage.steps().stream().map(Step::askedPost).sorted().toList()))
                .toList();
    }

    private static void refuse(List<String> obstacles) {
        if (!obstacles.isEmpty()) {
            throw new RefusedInputException("subject", String.join(" ", obstacles));
        }
    }
}
