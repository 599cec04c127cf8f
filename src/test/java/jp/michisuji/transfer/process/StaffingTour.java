package jp.michisuji.transfer.process;

import jp.michisuji.testing.DiagramTour;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.web.TrackWalk;

/** 人員・体制の図の巡り。 */
public class StaffingTour implements DiagramTour {

    private final TransferOffice office;
    private final TrackWalk walk;

    StaffingTour(TransferOffice office, TransferWalk walk) {
        this.office = office;
        this.walk = new TrackWalk(walk);
    }

    @Override
    public String name() {
        return "人員と体制を整える";
    }

    @Override
    public void walk() {
        office.open();
        long transfer = office.transfer(null);
        office.start("staffing-track", transfer);
        walk.through(transfer, "業務改善を検討する", null);
        walk.countPeople(transfer, "1", "1.5");
        walk.through(
                transfer, "人事課と定数を協議する", "agreed", "決裁ルートを確認する", null, "財務システムに対応する", "done", "窓口・書類収受を決める", "both");
    }
}
