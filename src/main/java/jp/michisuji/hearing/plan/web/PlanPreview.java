package jp.michisuji.hearing.plan.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.hearing.plan.PlanChoice;
import jp.michisuji.hearing.plan.PlanLine;

/** 確定すると何が起きるか。まだ何も起きていない。 */
record PlanPreview(List<String> opening, List<String> struck, List<String> restaged) {

    static PlanPreview of(List<PlanChoice> choices, List<PlanLine> lines, Function<String, String> postName) {
        Map<Long, PlanLine> known =
                lines.stream().collect(Collectors.toMap(line -> line.group().id(), Function.identity()));
        List<PlanChoice> fresh = choices.stream()
                .filter(choice -> !known.get(choice.groupId()).opened())
                .toList();
        return new PlanPreview(
                fresh.stream()
                        .filter(PlanChoice::heard)
                        .map(choice -> name(choice, known) + "（説明は" + postName.apply(choice.explainingPost()) + "、"
                                + waiting(choice) + "）")
                        .toList(),
                fresh.stream()
                        .filter(choice ->
                                !choice.heard() && known.get(choice.groupId()).proposed())
                        .map(choice -> name(choice, known) + "（" + choice.reason() + "）")
                        .toList(),
                choices.stream()
                        .filter(choice -> moved(choice, known.get(choice.groupId())))
                        .map(choice -> name(choice, known) + "（" + waiting(choice) + "）")
                        .toList());
    }

    public boolean empty() {
        return opening.isEmpty() && struck.isEmpty() && restaged.isEmpty();
    }

    private static boolean moved(PlanChoice choice, PlanLine line) {
        return line.opened()
                && !line.hearing().finished()
                && !Objects.equals(line.before(), choice.before().orElse(null));
    }

    private static String name(PlanChoice choice, Map<Long, PlanLine> known) {
        return known.get(choice.groupId()).group().name();
    }

    private static String waiting(PlanChoice choice) {
        return choice.before().map(stage -> stage.label() + "の審議は済むまで待つ").orElse("審議は待たない");
    }
}
