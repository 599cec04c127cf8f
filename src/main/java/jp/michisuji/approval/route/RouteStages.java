package jp.michisuji.approval.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.StageKind;
import jp.michisuji.approval.Step;
import jp.michisuji.approval.StepState;
import jp.michisuji.approval.route.RouteDrawing.Placed;

/** 段を組む。同じ職が二つの段に出れば、後の段だけに残す。 */
final class RouteStages {

    private RouteStages() {}

    static List<Stage> of(List<List<Placed>> placed) {
        Set<String> later = new HashSet<>();
        List<List<Placed>> kept = new ArrayList<>();
        for (int at = placed.size() - 1; at >= 0; at--) {
            List<Placed> fresh = placed.get(at).stream()
                    .filter(each -> later.add(each.post().code()))
                    .toList();
            if (!fresh.isEmpty()) {
                kept.add(0, fresh);
            }
        }
        List<Stage> stages = new ArrayList<>();
        kept.forEach(each -> stages.add(stage(stages.size() + 1, each)));
        return stages;
    }

    private static Stage stage(int number, List<Placed> placed) {
        return new Stage(
                number,
                kind(placed),
                needed(placed),
                placed.stream().map(each -> each.row().because()).distinct().collect(Collectors.joining("／")),
                false,
                placed.stream().map(each -> step(number, each)).toList());
    }

    /** 一つの段に決裁の行があれば、その段で決まる。 */
    private static StageKind kind(List<Placed> placed) {
        return placed.stream()
                .flatMap(each -> each.row().kind().stage().stream())
                .reduce((left, right) -> left == StageKind.DECIDE ? left : right)
                .orElseThrow();
    }

    /** 並んだ職より多くは要らない。 */
    private static Integer needed(List<Placed> placed) {
        return placed.stream()
                .map(each -> each.row().needed())
                .filter(Objects::nonNull)
                .filter(needed -> needed < placed.size())
                .min(Integer::compare)
                .orElse(null);
    }

    private static Step step(int stage, Placed placed) {
        RouteRow row = placed.row();
        String code = placed.post().code();
        String note = row.mediumNote().isEmpty() ? null : row.mediumNote();
        return new Step(0, stage, code, code, row.medium(), note, StepState.WAITING, null, 0);
    }
}
