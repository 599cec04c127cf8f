package jp.michisuji.overview.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.PlannedSubject;

/** 遅らせる所の一覧。一つの主題の、まだ終えていない段階・筋・工程。 */
final class Stretches {

    private Stretches() {}

    /** 段階や筋を先に、その中の工程を続けて。 */
    static List<Stretch> of(PlannedSubject subject, Seen seen) {
        Map<String, Stretch> stretches = new LinkedHashMap<>();
        for (PlanStep step : seen.left(subject)) {
            enclosing(subject, step.key(), seen).forEach(stretch -> stretches.putIfAbsent(stretch.path(), stretch));
            stretches.put(step.key().value(), new Stretch(subject, step.key().value(), step.label(), false));
        }
        return List.copyOf(stretches.values());
    }

    static Optional<Stretch> find(String path, Seen seen) {
        if (path.isBlank()) {
            return Optional.empty();
        }
        return seen.subject(new StepKey(path).subject()).flatMap(subject -> of(subject, seen).stream()
                .filter(stretch -> stretch.path().equals(path))
                .findFirst());
    }

    private static List<Stretch> enclosing(PlannedSubject subject, StepKey step, Seen seen) {
        List<Stretch> enclosing = new ArrayList<>();
        String path = "";
        for (String part : step.value().split("/")) {
            path = path.isEmpty() ? part : path + "/" + part;
            String name = seen.snapshot().names().get(part);
            if (name != null && !path.equals(step.value())) {
                enclosing.add(new Stretch(subject, path, name, true));
            }
        }
        return enclosing;
    }
}
