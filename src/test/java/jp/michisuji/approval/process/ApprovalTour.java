package jp.michisuji.approval.process;

import static jp.michisuji.approval.act.ApprovalOffice.BUCHO;
import static jp.michisuji.approval.act.ApprovalOffice.DRAFTER;
import static jp.michisuji.approval.act.ApprovalOffice.KACHO;
import static jp.michisuji.approval.act.ApprovalOffice.KAKARICHO;

import jp.michisuji.approval.act.ApprovalOffice;
import jp.michisuji.approval.act.ApprovalWalk;
import jp.michisuji.approval.act.PullingBack;
import jp.michisuji.approval.act.Withdrawing;
import jp.michisuji.testing.DiagramTour;

/** 決裁の図の巡り。引き戻して直したものの決裁、却下、取下げ。 */
public class ApprovalTour implements DiagramTour {

    private final ApprovalOffice house;
    private final ApprovalWalk walk;
    private final PullingBack pulling;
    private final Withdrawing withdrawing;

    ApprovalTour(ApprovalOffice house, ApprovalWalk walk, PullingBack pulling, Withdrawing withdrawing) {
        this.house = house;
        this.walk = walk;
        this.pulling = pulling;
        this.withdrawing = withdrawing;
    }

    @Override
    public String name() {
        return "決裁を受ける";
    }

    @Override
    public void walk() {
        house.open();
        long decided = walk.sent();
        pulling.pullBack(decided, walk.as(DRAFTER));
        walk.revise(decided, "直した本文");
        walk.approve(decided, KAKARICHO);
        walk.approve(decided, KACHO);
        walk.approve(decided, BUCHO);
        walk.act(walk.sent(), KAKARICHO, KAKARICHO, "reject", "認められない");
        withdrawing.withdraw(walk.sent(), "別の案とするため", walk.as(DRAFTER));
    }
}
