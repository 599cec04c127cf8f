package jp.michisuji.schedule.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.schedule.outline.StepPaths;
import jp.michisuji.schedule.outline.Unfolded;
import jp.michisuji.schedule.plan.BackwardPlan;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.plan.Network;
import jp.michisuji.schedule.plan.Outlook;
import jp.michisuji.schedule.plan.Plan;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.Situation;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.plan.Trouble;
import jp.michisuji.schedule.plan.WhatIf;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;

/**
 * 工程の写し。ある日に読んだすべての主題と、その計画と見込み。
 *
 * @param today 計算した日
 * @param subjects 主題の符号 → 主題。帯、台帳の順
 * @param steps 主題の符号 → その工程を、先に終わるものから順に
 * @param names 図の要素の符号 → その名。工程を段階や筋にまとめて言うときに使う
 * @param situation 見込みを計算したもと。仮の変更は、これに当てて試す
 * @param troubles 図・計画・見込みの困りごと
 * @param paths 主題の符号 → その主題の仕事の、網の中の場所
 * @param afterwards 移管日の後の工程（移管後の確認）。業務がいつ終わるかには数えない。説明会のあとの回答のように、移管でない主題の基準日の後の工程は含まない
 */
public record ScheduleSnapshot(
        LocalDate today,
        Map<String, PlannedSubject> subjects,
        Map<String, List<PlanStep>> steps,
        Map<String, String> names,
        Situation situation,
        Plan plan,
        Outlook outlook,
        List<Trouble> troubles,
        Map<String, StepPaths> paths,
        Set<StepKey> afterwards) {

    /**
     * 計画は動かさず、見込みにだけ、確定した遅れを足す。
     *
     * @param kept 確定した遅れ
     */
    static ScheduleSnapshot of(
            LocalDate today,
            Map<PlannedSubject, Unfolded> nets,
            Map<String, String> names,
            Situation situation,
            List<WhatIf> kept) {
        Plan plan = BackwardPlan.of(situation.network(), situation.timetable());
        Situation delayed = situation.after(kept, today);
        Outlook outlook = delayed.outlook(reaching(plan, situation.network(), delayed.network()), today);
        Map<String, PlannedSubject> subjects = new LinkedHashMap<>();
        Map<String, StepPaths> paths = new HashMap<>();
        Set<StepKey> afterwards = new HashSet<>();
        List<Trouble> troubles = new ArrayList<>();
        nets.forEach((subject, net) -> {
            subjects.put(subject.key(), subject);
            paths.put(subject.key(), net.paths());
            if (subject.title().lane() == Lane.DUTY) {
                afterwards.addAll(Afterwards.of(subject, net));
            }
            troubles.addAll(net.troubles());
        });
        plan.troubles().stream().filter(trouble -> matters(trouble, situation)).forEach(troubles::add);
        troubles.addAll(delayed.notes());
        troubles.addAll(outlook.troubles());
        return new ScheduleSnapshot(
                today,
                subjects,
                steps(subjects.keySet(), delayed.network()),
                names,
                delayed,
                plan,
                outlook,
                List.copyOf(troubles),
                paths,
                afterwards);
    }

    /** 終えた工程の計画が立たなくても、もう困らない。 */
    private static boolean matters(Trouble trouble, Situation situation) {
        return trouble.steps().isEmpty()
                || trouble.steps().stream().anyMatch(step -> {
                    Fact fact = situation.facts().get(step);
                    return fact == null || !fact.done();
                });
    }

    /** 足した遅れの余裕は、それを待つ工程の計画の終わりまで。初めからある工程に計画がなければ、余裕もない。 */
    private static Plan reaching(Plan plan, Network planned, Network delayed) {
        Set<StepKey> known = planned.steps().stream().map(PlanStep::key).collect(Collectors.toSet());
        Map<StepKey, Span> spans = new HashMap<>(plan.spans());
        List<PlanStep> backwards = new ArrayList<>(delayed.steps());
        Collections.reverse(backwards);
        backwards.stream().filter(step -> spans.containsKey(step.key())).forEach(step -> step.after().stream()
                .filter(before -> !known.contains(before))
                .forEach(before -> spans.putIfAbsent(before, spans.get(step.key()))));
        return new Plan(spans, plan.troubles());
    }

    /** 足した遅れも、遅れる工程の隣に並べる。 */
    private static Map<String, List<PlanStep>> steps(Set<String> subjects, Network network) {
        Map<String, List<PlanStep>> steps = new LinkedHashMap<>();
        subjects.forEach(subject -> steps.put(subject, new ArrayList<>()));
        network.steps().forEach(step -> steps.get(step.key().subject()).add(step));
        return steps;
    }
}
