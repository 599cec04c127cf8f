package jp.michisuji.overview.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;
import jp.michisuji.schedule.programme.ScheduleSnapshot;

/** 枝分け。主題を帯に分け、業務は今の課ごとに束ね、工程は段階や筋ごとに束ねる。 */
final class Branching {

    private static final String CALL = "callActivity_";

    /** 基準日の後の工程を束ねた枝。図の要素ではない。 */
    static final String AFTERWARDS = "afterwards";

    private final ScheduleSnapshot snapshot;

    Branching(ScheduleSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** @param subjects その帯の主題 */
    List<Branch> of(Lane lane, List<PlannedSubject> subjects) {
        return lane == Lane.DUTY
                ? bySection(subjects)
                : subjects.stream().map(this::subject).toList();
    }

    private List<Branch> bySection(List<PlannedSubject> duties) {
        Map<String, List<Branch>> sections = new LinkedHashMap<>();
        duties.forEach(duty -> sections.computeIfAbsent(duty.title().section(), name -> new ArrayList<>())
                .add(subject(duty)));
        return sections.entrySet().stream()
                .map(section -> new Branch(
                        Branch.BUNDLE + section.getKey(),
                        section.getKey() + "（" + section.getValue().size() + "業務）",
                        "/duties/section?name=" + section.getKey(),
                        section.getKey(),
                        List.of(),
                        section.getValue()))
                .toList();
    }

    Branch subject(PlannedSubject subject) {
        Map<String, List<Branch>> groups = new LinkedHashMap<>();
        for (PlanStep step : snapshot.steps().get(subject.key())) {
            groups.computeIfAbsent(grouped(step.key()), name -> new ArrayList<>())
                    .add(Branch.leaf(step.key(), step.label()));
        }
        List<Branch> children = new ArrayList<>();
        groups.forEach((group, leaves) -> {
            if (group.isEmpty()) {
                children.addAll(leaves);
            } else {
                children.add(new Branch(subject.key() + "/" + group, name(group), null, null, List.of(), leaves));
            }
        });
        return new Branch(
                subject.key(),
                subject.title().label(),
                subject.title().address(),
                subject.title().section(),
                List.of(),
                children);
    }

    private String name(String group) {
        return group.equals(AFTERWARDS) ? "移管後の確認" : snapshot.names().getOrDefault(group, group);
    }

    private String grouped(StepKey step) {
        return snapshot.afterwards().contains(step) ? AFTERWARDS : group(step);
    }

    /** 工程をまとめる段階や筋。いちばん内側の呼び出し。呼び出しの外の工程では空の文字。 */
    private static String group(StepKey step) {
        String group = "";
        for (String part : step.value().split("/")) {
            group = part.startsWith(CALL) ? part : group;
        }
        return group;
    }
}
