package jp.michisuji.reform;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.HearingWaits;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.Stage;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.Station;
import jp.michisuji.web.StationState;
import org.springframework.stereotype.Component;

/** 道筋の見え方。審議の記録から、済んだ駅・いまの駅・これからの駅を並べる。 */
@Component
public class RoadMap {

    private final Deliberations deliberations;
    private final Sittings sittings;
    private final HearingWaits waits;

    RoadMap(Deliberations deliberations, Sittings sittings, HearingWaits waits) {
        this.deliberations = deliberations;
        this.sittings = sittings;
        this.waits = waits;
    }

    public List<Station> of(ReformItem item) {
        Map<Stage, Deliberation> latest = latest(item);
        List<Stage> stages = item.stages();
        int reached = stages.stream()
                .filter(latest::containsKey)
                .mapToInt(stages::indexOf)
                .max()
                .orElse(-1);
        return stages.stream()
                .map(stage -> station(item, stage, latest.get(stage), stages.indexOf(stage) < reached))
                .toList();
    }

    /** いまの段階。終わった案件では空の文字。 */
    public String stageOf(ReformItem item) {
        return stageOf(of(item));
    }

    /** いまの段階。 */
    static String stageOf(List<Station> road) {
        return road.stream()
                .filter(station -> station.state() == StationState.HERE)
                .map(Station::name)
                .findFirst()
                .orElse("");
    }

    /** 段階ごとの最後の審議。差し戻されたら、戻り先より後の段階は白紙に返る。 */
    private Map<Stage, Deliberation> latest(ReformItem item) {
        List<Stage> road = item.stages();
        Map<Stage, Deliberation> latest = new EnumMap<>(Stage.class);
        for (Deliberation it : deliberations.ofItem(item.id())) {
            latest.put(it.stage(), it);
            if (it.result() == Result.REMANDED && it.remandTo() != null) {
                int from = road.indexOf(it.remandTo());
                road.subList(from, road.size()).forEach(latest::remove);
            }
        }
        return latest;
    }

    /** @param behind 後の段階に既に着いている。記録のない段階は、通らなかったのである */
    private Station station(ReformItem item, Stage stage, Deliberation it, boolean behind) {
        if (it == null) {
            return new Station(stage.label(), behind ? StationState.SKIPPED : StationState.AHEAD, null);
        }
        boolean here = item.state() == ReformItem.State.RUNNING && (it.open() || awaiting(item, it));
        return new Station(stage.label(), here ? StationState.HERE : StationState.DONE, note(stage, it));
    }

    /** 結果は出たが、条件や回答の対応が残っていて次の審議がまだ開いていない。 */
    private boolean awaiting(ReformItem item, Deliberation it) {
        List<Deliberation> all = deliberations.ofItem(item.id());
        boolean last = all.get(all.size() - 1).id().equals(it.id());
        return last && it.stage() != item.stages().get(item.stages().size() - 1);
    }

    private String note(Stage stage, Deliberation it) {
        if (it.open()) {
            String sitting =
                    sittings.find(it.sittingId()).map(Sitting::dateInWords).orElse("次回未定");
            String carried = it.carried() == 0 ? sitting : sitting + "・継続" + it.carried() + "回";
            String waiting = waits.inWords(it);
            return waiting.isEmpty() ? carried : carried + "・" + waiting;
        }
        String result = it.result() == null ? "" : it.result().labelAt(stage);
        return JapaneseDate.formatShort(it.closedOn()) + " " + result;
    }
}
