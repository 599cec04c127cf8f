package jp.michisuji.transfer.process;

import jp.michisuji.testing.DiagramTour;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.web.TrackWalk;

/** 予算の図の巡り。経費のかからない終わりと、契約まで進む終わり。 */
public class BudgetTour implements DiagramTour {

    private final TransferOffice office;
    private final TrackWalk walk;

    BudgetTour(TransferOffice office, TransferWalk walk) {
        this.office = office;
        this.walk = new TrackWalk(walk);
    }

    @Override
    public String name() {
        return "予算を準備する";
    }

    @Override
    public void walk() {
        walk.noCosts(started());
        long costly = started();
        walk.estimate(costly, "1200000", 2031);
        walk.through(costly, "財政課と協議する", "agreed");
        walk.request(costly, null);
        walk.assess(costly, "granted", null);
        walk.through(costly, "予算案を記録する", null, "議決を記録する", "passed", "配当を記録する", "contract", "契約する", "awarded");
    }

    private long started() {
        office.open();
        long transfer = office.transfer(null);
        office.start("budget-track", transfer);
        return transfer;
    }
}
