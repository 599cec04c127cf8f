package jp.michisuji.transfer.process;

import jp.michisuji.testing.DiagramTour;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.web.TrackWalk;

/** 例規の図の巡り。改正の要らない終わりと、施行まで進む終わり。 */
public class RulesTour implements DiagramTour {

    private final TransferOffice office;
    private final TrackWalk walk;

    RulesTour(TransferOffice office, TransferWalk walk) {
        this.office = office;
        this.walk = new TrackWalk(walk);
    }

    @Override
    public String name() {
        return "例規を改める";
    }

    @Override
    public void walk() {
        walk.through(started(), "例規を洗い出す", "none");
        long amended = started();
        walk.through(amended, "例規を洗い出す", "needed");
        walk.draftAmendment(amended);
        walk.through(amended, "法規審査を受ける", "passed", "庁議にかける", "ordinance", "議決を記録する", "passed", "公布・施行を記録する", null);
    }

    private long started() {
        office.open();
        long transfer = office.transfer(null);
        office.start("rules-track", transfer);
        return transfer;
    }
}
