package jp.michisuji.approval.route;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.approval.Medium;
import jp.michisuji.approval.Weight;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.DecisionTable.Column;
import jp.michisuji.decision.DecisionTable.Row;
import jp.michisuji.decision.TableEffects;
import jp.michisuji.decision.TableGuide;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Rank;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Component;

/** 決裁の経路の表の案内。改めても、既に回議に付した経路は変わらない。 */
@Component
class ApprovalRouteGuide implements TableGuide {

    private static final List<String> DISTRICT_POSTS = List.of("まちづくり課長", "協働推進課長", "管理課長", "区民課長", "総合支所長");

    private final Organization organization;
    private final ApprovalRouteEffects effects;

    ApprovalRouteGuide(Organization organization, ApprovalRouteEffects effects) {
        this.organization = organization;
        this.effects = effects;
    }

    @Override
    public String key() {
        return ApprovalRoutes.KEY;
    }

    @Override
    public String title() {
        return "決裁の経路";
    }

    @Override
    public String lead() {
        return "起案の区分・金額・起案部署・業務の言葉・重さから、誰がどの順に承認し、誰が決め、誰に供覧するかを出します。" + "合う行はすべて効き、段の小さい順に並びます。同じ段の職は同時に承認できます。";
    }

    @Override
    public String resource() {
        return "bpmn/approval/approval-route.dmn";
    }

    @Override
    public Map<String, List<Choice>> choices() {
        return Map.of(
                "weight",
                Arrays.stream(Weight.values())
                        .map(weight -> Choice.of(weight.name(), weight.label()))
                        .toList(),
                "kind",
                Arrays.stream(RouteRow.Kind.values())
                        .map(kind -> Choice.of(kind.name(), kind.label()))
                        .toList(),
                "medium",
                Arrays.stream(Medium.values())
                        .map(medium -> Choice.of(medium.name(), medium.label()))
                        .toList(),
                "who",
                posts());
    }

    private List<Choice> posts() {
        return Stream.of(
                        Stream.of(Rank.KAKARICHO, Rank.KACHO, Rank.BUCHO)
                                .map(rank -> Choice.of(Who.line(rank), "起案者の" + rank.label())),
                        DISTRICT_POSTS.stream().map(ending -> Choice.of(Who.district(ending), "地区の" + ending)),
                        organization.posts().stream().map(post -> Choice.of(post.code(), post.name())))
                .flatMap(choices -> choices)
                .toList();
    }

    @Override
    public Optional<String> words(DecisionTable table, Row row, Column column) {
        int at = table.inputs().indexOf(column);
        return at < 0
                ? Optional.empty()
                : RouteWords.of(column.name(), row.cells().get(at));
    }

    @Override
    public List<String> problems(DecisionTable table) {
        return new RouteTableChecks(table).problems();
    }

    @Override
    public String example(DecisionTable table, Row row) {
        return row.note();
    }

    @Override
    public TableEffects effects(DecisionTable proposed) {
        return effects.of(proposed);
    }

    @Override
    public String afterwards() {
        return "これから回議に付す起案の経路が、この表によって出ます。既に回議に付した経路は変わりません。";
    }
}
