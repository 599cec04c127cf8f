package jp.michisuji.hearing.plan;

import java.util.Map;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.NewHearing;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.RoadAhead;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.stereotype.Component;

/** 新しい聴取。部会の合意より前なら道筋に任せ、合意のあとに加えたものはここで始める。 */
@Component
class NewHearings {

    private static final String PROCESS = "group-hearing";

    /** 臨む姿勢と基本的な考え方は、どの団体にも同じに定まっている（T27、第4回部会 資料7）。 */
    private static final String ATTITUDE = "「基本的に区民から見えるサービス体制は変わらないので安心してほしい」という姿勢で臨む。";

    private static final String GROUND_RULES = "区民から見えるサービス体制には基本的に変更はなく、内部的な調整であるため、全団体に説明する必要はない。\n"
            + "ただし、障害業務の本庁集約や協働推進課の対応体制変更など、影響がある分野については、団体に意見聴取の必要がある。";

    private static final String SOURCE = "港区役所改革資料 L614-L616";

    private final Hearings hearings;
    private final RoadAhead road;
    private final ProcessRuns runs;

    NewHearings(Hearings hearings, RoadAhead road, ProcessRuns runs) {
        this.hearings = hearings;
        this.road = road;
        this.runs = runs;
    }

    long open(long itemId, PlanChoice choice, Actor actor) {
        NewHearing planned = NewHearing.ofGroup(itemId, choice.groupId(), choice.explainingPost(), timing(choice))
                .guidedBy(ATTITUDE, GROUND_RULES)
                .from(SOURCE);
        long id = hearings.open(planned, actor);
        if (!road.startsHearings(itemId)) {
            runs.start(PROCESS, String.valueOf(id), Map.of("itemId", itemId, "hearingId", id));
        }
        return id;
    }

    private static String timing(PlanChoice choice) {
        return choice.before().map(stage -> stage.label() + "の前").orElse(null);
    }
}
