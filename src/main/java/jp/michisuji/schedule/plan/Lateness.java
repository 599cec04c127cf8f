package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.michisuji.calendar.OpenDays;

/**
 * 遅れのまとめ。主題ごとの見通しと、間に合わない件数。
 *
 * @param standings 主題の符号の順
 */
public record Lateness(List<Standing> standings) {

    public Lateness {
        standings = List.copyOf(standings);
    }

    public static Lateness of(Network network, Outlook outlook, OpenDays days) {
        StandingReader reader = new StandingReader(network.anchors(), outlook, days);
        Map<String, List<StepKey>> subjects =
                network.steps().stream().map(PlanStep::key).collect(Collectors.groupingBy(StepKey::subject));
        return new Lateness(new TreeMap<>(subjects)
                .entrySet().stream()
                        .map(entry -> reader.read(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** ある種類の主題だけのまとめ。 */
    public Lateness only(Predicate<String> subject) {
        return new Lateness(standings.stream()
                .filter(standing -> subject.test(standing.subject()))
                .toList());
    }

    /** 間に合わない主題。 */
    public List<Standing> late() {
        return standings.stream().filter(Standing::late).toList();
    }

    /** 見込みの立たない主題。 */
    public List<Standing> undated() {
        return standings.stream().filter(standing -> !standing.dated()).toList();
    }

    /** 間に合わない主題のある4月1日。移管は年度の初めにしか動かせないので、まずこの日で言う。 */
    public SortedSet<LocalDate> aprilsMissed() {
        return standings.stream()
                .flatMap(standing -> standing.missed().keySet().stream())
                .filter(day -> day.getMonth() == Month.APRIL && day.getDayOfMonth() == 1)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** いちばん大きい超過（開庁日）。 */
    public int mostOver() {
        return standings.stream().mapToInt(Standing::over).max().orElse(0);
    }

    /**
     * 「令和9年4月1日に間に合わない業務: 7件（最大12開庁日超過）」。
     *
     * @param noun 主題を何と呼ぶか（「業務」）
     */
    public String words(LocalDate day, String noun) {
        List<Integer> over = standings.stream()
                .map(standing -> standing.missed().get(day))
                .filter(Objects::nonNull)
                .toList();
        String most = over.isEmpty() ? "" : "（最大" + Collections.max(over) + "開庁日超過）";
        String unknown =
                undated().isEmpty() ? "" : "、見込みの立たない" + noun + ": " + undated().size() + "件";
        return Words.dayOnly(day) + "に間に合わない" + noun + ": " + over.size() + "件" + most + unknown;
    }
}
