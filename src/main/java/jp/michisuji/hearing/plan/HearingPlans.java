package jp.michisuji.hearing.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingGroup;
import jp.michisuji.hearing.HearingGroups;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.meeting.Stage;
import org.springframework.stereotype.Component;

/** 聴くべき団体の計画。台帳のどの団体についても、案と決定と聴取を並べる。 */
@Component
public class HearingPlans {

    private final HearingNeeds needs;
    private final HearingGroups groups;
    private final Hearings hearings;
    private final HearingDecisions decisions;
    private final BeforeStages stages;

    HearingPlans(
            HearingNeeds needs,
            HearingGroups groups,
            Hearings hearings,
            HearingDecisions decisions,
            BeforeStages stages) {
        this.needs = needs;
        this.groups = groups;
        this.hearings = hearings;
        this.decisions = decisions;
        this.stages = stages;
    }

    /** 案の団体、既に聴くこととした団体、そのほかの順。 */
    public List<PlanLine> of(long itemId) {
        Map<String, NeededGroup> needed =
                needs.of(itemId).stream().collect(Collectors.toMap(NeededGroup::group, Function.identity()));
        Map<Long, Hearing> opened = hearings.of(itemId).stream()
                .filter(hearing -> hearing.group() != null)
                .collect(Collectors.toMap(
                        hearing -> hearing.group().id(), Function.identity(), (first, later) -> later));
        Map<Long, HearingDecision> decided = decisions.ofItem(itemId);
        Map<Long, Stage> before = stages.ofItem(itemId);
        return groups.all().stream()
                .map(group -> line(group, needed, decided, opened, before))
                .sorted(Comparator.comparing((PlanLine line) -> !line.proposed())
                        .thenComparing(line -> !line.opened()))
                .toList();
    }

    /** 案に挙がったのに、団体の台帳にない名。 */
    public List<NeededGroup> unregistered(long itemId) {
        List<String> known = groups.all().stream().map(HearingGroup::name).toList();
        return needs.of(itemId).stream()
                .filter(needed -> !known.contains(needed.group()))
                .toList();
    }

    private static PlanLine line(
            HearingGroup group,
            Map<String, NeededGroup> needed,
            Map<Long, HearingDecision> decided,
            Map<Long, Hearing> opened,
            Map<Long, Stage> before) {
        Hearing hearing = opened.get(group.id());
        return new PlanLine(
                group,
                needed.get(group.name()),
                decided.get(group.id()),
                hearing,
                hearing == null ? null : before.get(hearing.id()));
    }
}
