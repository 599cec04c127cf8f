package jp.michisuji.transfer;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.Station;
import jp.michisuji.web.StationState;

/** まとめた移転の道筋。済んだ歩み、いまの歩み、これからの歩みを駅として並べる。 */
final class LayoutRoad {

    private record Stop(String taskKey, String name) {}

    /** 決裁を待つ間は、開いている仕事の代わりにこれを渡す。 */
    static final String DECISION = "callActivity_decideWorks";

    private static final String WORKS = "userTask_planWorks";

    private static final List<Stop> STOPS = List.of(
            new Stop("userTask_computeSeats", "席数と面積"),
            new Stop("userTask_planLayout", "配置案"),
            new Stop("userTask_coordinateLayout", "調整"),
            new Stop(WORKS, "工事の予定"),
            new Stop(DECISION, "決裁"),
            new Stop("userTask_decideMoveDay", "移転日"),
            new Stop("userTask_recordMove", "移転の完了"));

    private LayoutRoad() {}

    /** @param openTasks 開いている仕事の、図の上の作業 */
    public static List<Station> of(
            LayoutCase layoutCase, Collection<String> openTasks, List<LayoutCaseStep> done, LayoutPlan plan) {
        int here = IntStream.range(0, STOPS.size())
                .filter(at -> openTasks.contains(STOPS.get(at).taskKey()))
                .findFirst()
                .orElse(layoutCase.state() == LayoutCase.State.DONE ? STOPS.size() : reached(done));
        return IntStream.range(0, STOPS.size())
                .mapToObj(at -> station(STOPS.get(at), state(at, here, layoutCase.open(), plan), done, plan))
                .toList();
    }

    /** 途中でやめたものは、記録のある歩みまでを済みとする。 */
    private static int reached(List<LayoutCaseStep> done) {
        return (int) STOPS.stream()
                .filter(stop -> done.stream().anyMatch(step -> step.taskKey().equals(stop.taskKey())))
                .count();
    }

    private static StationState state(int at, int here, boolean open, LayoutPlan plan) {
        if (at > here || at == here && !open) {
            return StationState.AHEAD;
        }
        if (at == here) {
            return StationState.HERE;
        }
        return passedBy(STOPS.get(at), plan) ? StationState.SKIPPED : StationState.DONE;
    }

    /** 決裁を経ることになる前に工事の予定を立てたものは、決裁を通らない。 */
    private static boolean passedBy(Stop stop, LayoutPlan plan) {
        return stop.taskKey().equals(WORKS) && plan.works() == null
                || stop.taskKey().equals(DECISION) && plan.decision() == null;
    }

    private static Station station(Stop stop, StationState state, List<LayoutCaseStep> done, LayoutPlan plan) {
        if (state == StationState.DONE && stop.taskKey().equals(DECISION)) {
            return new Station(stop.name(), state, plan.decision().number());
        }
        String note = state != StationState.DONE
                ? null
                : done.stream()
                        .filter(step -> step.taskKey().equals(stop.taskKey()))
                        .reduce((earlier, later) -> later)
                        .map(step -> JapaneseDate.format(step.happenedOn()))
                        .orElse(null);
        return new Station(stop.name(), state, note);
    }
}
