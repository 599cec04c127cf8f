package jp.michisuji.overview.whatif;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.schedule.plan.Pace.Deliberation;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.Choice;

/**
 * 仮に変えられるもの。画面の選択肢。
 *
 * @param sittings これから開く開催
 * @param subjects 帯ごとの、遅れや継続を試せる件
 * @param picked 選んだ件の名。選んでいなければ {@code null}
 * @param stretches 選んだ件の、遅らせる所
 * @param bodies 選んだ件の、これから審議する会議体
 */
public record Offers(
        List<Choice> sittings, List<Group> subjects, String picked, List<Choice> stretches, List<Choice> bodies) {

    /** 帯の名と、その中の件。 */
    public record Group(String label, List<Choice> choices) {}

    static Offers of(Seen seen, String picked, Map<String, String> bodies) {
        Optional<PlannedSubject> subject = seen.subject(picked);
        return new Offers(
                seen.offered().stream()
                        .map(it -> Choice.of(it.key(), JapaneseDate.format(it.day()) + "　" + it.label()))
                        .toList(),
                Arrays.stream(Lane.values())
                        .map(lane -> group(lane, seen))
                        .filter(group -> !group.choices().isEmpty())
                        .toList(),
                subject.map(it -> it.title().label()).orElse(null),
                subject.map(it -> stretches(it, seen)).orElse(List.of()),
                subject.map(it -> bodies(it, seen, bodies)).orElse(List.of()));
    }

    private static Group group(Lane lane, Seen seen) {
        return new Group(
                lane.label(),
                seen.subjects().stream()
                        .filter(subject -> subject.title().lane() == lane)
                        .map(subject -> Choice.of(subject.key(), subject.title().label()))
                        .toList());
    }

    private static List<Choice> stretches(PlannedSubject subject, Seen seen) {
        return Stretches.of(subject, seen).stream()
                .map(it -> Choice.of(it.path(), it.whole() ? it.label() + "（全体）" : "　" + it.label()))
                .toList();
    }

    private static List<Choice> bodies(PlannedSubject subject, Seen seen, Map<String, String> names) {
        return seen.left(subject).stream()
                .flatMap(step -> step.pace() instanceof Deliberation it ? Stream.of(it.body()) : Stream.empty())
                .filter(names::containsKey)
                .distinct()
                .map(body -> Choice.of(body, names.get(body)))
                .toList();
    }
}
