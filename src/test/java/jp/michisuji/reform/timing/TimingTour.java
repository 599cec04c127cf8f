package jp.michisuji.reform.timing;

import jp.michisuji.testing.DiagramTour;

/** 移管時期等の決定の巡り。道筋の途中で求め、決裁されて終わる。 */
public class TimingTour implements DiagramTour {

    private final TimingWalk walk;

    TimingTour(TimingWalk walk) {
        this.walk = walk;
    }

    @Override
    public String name() {
        return "移管時期等を決める";
    }

    @Override
    public void walk() {
        long item = walk.item(1);
        walk.ask(item);
        walk.decide(item);
    }
}
