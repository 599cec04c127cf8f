package jp.michisuji.approval.draft;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.after.Circulation;
import jp.michisuji.approval.route.RouteProposal;
import jp.michisuji.approval.route.RouteProposal.Circulated;

/**
 * 回す経路。経路の表の案に、起案者の加えた職を合わせたもの。
 *
 * @param proposal 経路の表の案
 * @param stages 初めの段が先。起案者の加えた合議は、決裁の前に並ぶ
 * @param added 起案者の加えた供覧
 */
public record RoutePlan(RouteProposal proposal, List<Stage> stages, List<Circulated> added) {

    public RoutePlan {
        stages = List.copyOf(stages);
        added = List.copyOf(added);
    }

    public List<Circulated> circulation() {
        return planned().stream()
                .map(each -> new Circulated(each.postCode(), each.reason()))
                .toList();
    }

    /** 決裁のあとに供覧する職。表の職が先。 */
    public List<Circulation.Planned> planned() {
        Set<String> listed =
                proposal.circulation().stream().map(Circulated::postCode).collect(Collectors.toSet());
        return java.util.stream.Stream.concat(
                        proposal.circulation().stream()
                                .map(each -> new Circulation.Planned(each.postCode(), each.reason(), false)),
                        added.stream()
                                .filter(each -> !listed.contains(each.postCode()))
                                .map(each -> new Circulation.Planned(each.postCode(), each.reason(), true)))
                .toList();
    }

    public boolean asks(String postCode) {
        return stages.stream().flatMap(stage -> stage.steps().stream()).anyMatch(step -> step.postCode()
                .equals(postCode));
    }
}
