package jp.michisuji.approval.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.StageKind;
import jp.michisuji.approval.route.RouteProposal.Circulated;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.Tables;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.StandIns;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Component;

/** 経路の案内。決定表 {@code approval-route} を今の組織に当てて、経路の案を出す。 */
@Component
public class ApprovalRoutes {

    static final String KEY = "approval-route";

    private final Tables tables;
    private final RouteFacts facts;
    private final RoutePosts posts;
    private final Deciders deciders;
    private final StandIns standIns;
    private final Organization organization;
    private final Clock clock;

    ApprovalRoutes(
            Tables tables,
            RouteFacts facts,
            RoutePosts posts,
            Deciders deciders,
            StandIns standIns,
            Organization organization,
            Clock clock) {
        this.tables = tables;
        this.facts = facts;
        this.posts = posts;
        this.deciders = deciders;
        this.standIns = standIns;
        this.organization = organization;
        this.clock = clock;
    }

    /** 段は1から続けて数える。段のある職は、今の組織にある職だけである。 */
    public RouteProposal propose(RouteQuestion question) {
        return propose(tables.current(KEY), question);
    }

    /** 起案で選べる決裁区分。表に出てくる順。 */
    public List<Choice> categories() {
        return RouteCategories.of(tables.current(KEY));
    }

    RouteProposal propose(DecisionTable table, RouteQuestion question) {
        RouteDrawing drawing = new RouteDrawing(question, standIns.on(LocalDate.now(clock)), posts, deciders);
        rows(table, facts.of(question)).forEach(drawing::draw);
        List<Stage> stages = RouteStages.of(drawing.placed());
        checkDecision(stages, drawing);
        return new RouteProposal(stages, offRoute(drawing, stages), level(stages), drawing.problems(), drawing.notes());
    }

    static List<RouteRow> rows(DecisionTable table, Map<String, Object> facts) {
        return table.decide(facts).stream()
                .map(RouteRow::of)
                .sorted(Comparator.comparingInt(RouteRow::step))
                .toList();
    }

    private static void checkDecision(List<Stage> stages, RouteDrawing drawing) {
        long deciding = stages.stream()
                .filter(stage -> stage.kind() == StageKind.DECIDE)
                .count();
        if (deciding == 0 && drawing.problems().isEmpty()) {
            drawing.problem("決裁する段がありません。経路の表に、この区分・起案部署に当たる決裁の行がありません");
        }
        if (deciding > 1 || deciding == 1 && stages.get(stages.size() - 1).kind() != StageKind.DECIDE) {
            drawing.problem("経路の表では、決裁する段のあとにも段があります。表の行を確かめてください");
        }
    }

    /** 経路にある職は既に見ているので、供覧しない。 */
    private static List<Circulated> offRoute(RouteDrawing drawing, List<Stage> stages) {
        List<String> on = stages.stream()
                .flatMap(stage -> stage.steps().stream())
                .map(step -> step.postCode())
                .toList();
        return drawing.circulation().stream()
                .filter(each -> !on.contains(each.postCode()))
                .toList();
    }

    private String level(List<Stage> stages) {
        return stages.stream()
                .filter(stage -> stage.kind() == StageKind.DECIDE)
                .flatMap(stage -> deciders(stage))
                .findFirst()
                .map(rank -> rank.label() + "専決")
                .orElse(null);
    }

    private Stream<Rank> deciders(Stage stage) {
        return stage.steps().stream()
                .map(step -> organization.post(step.postCode()).rank());
    }
}
