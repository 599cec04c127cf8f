package jp.michisuji.hearing.process;

import jp.michisuji.hearing.Disposition;
import jp.michisuji.hearing.HearingWalk;
import jp.michisuji.hearing.LateOpinions;
import jp.michisuji.testing.DiagramTour;

/** 聴取の図の巡り。聴取の二つの終わり、あとから届いた意見の二つの終わり、同席の求めの三つの終わり。 */
public class HearingTour implements DiagramTour {

    private final HearingWalk walk;
    private final LateOpinions late;

    HearingTour(HearingWalk walk, LateOpinions late) {
        this.walk = walk;
        this.late = late;
    }

    @Override
    public String name() {
        return "関係団体の意見を聴く";
    }

    @Override
    public void walk() {
        long item = walk.item();
        long hearing = walk.replied(item);
        walk.late(hearing, "あとから届いた意見");
        walk.decide(item, Disposition.PARTLY);
        walk.convey(item);
        walk.late(hearing, "もう一つの意見");
        late.drop(hearing);
        attend();
    }

    private void attend() {
        for (String outcome : new String[] {"join", "stay"}) {
            long item = walk.item();
            walk.requestAttendance(walk.start(item));
            walk.answerAttendance(item, outcome);
        }
        long item = walk.item();
        walk.requestAttendance(walk.start(item));
        walk.prepare(item);
        walk.check(item, "ready");
        walk.decline(item, "refuse");
    }
}
