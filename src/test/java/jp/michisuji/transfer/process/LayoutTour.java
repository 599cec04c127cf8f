package jp.michisuji.transfer.process;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.approval.act.Withdrawing;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.DiagramTour;
import jp.michisuji.testing.Office;
import jp.michisuji.transfer.LayoutCaseDesk;
import jp.michisuji.transfer.LayoutCaseDesk.NewCase;
import jp.michisuji.transfer.LayoutMembership;
import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.transfer.LayoutWalk;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.web.SeatsInput;

/** レイアウトの筋とまとめた移転の図を、出入りとどの終わりも通るように歩く。 */
public class LayoutTour implements DiagramTour {

    private final TransferOffice office;
    private final LayoutWalk walk;
    private final LayoutCaseDesk desk;
    private final LayoutMembership membership;
    private final Withdrawing withdrawing;
    private final Office people;

    LayoutTour(
            TransferOffice office,
            LayoutWalk walk,
            LayoutCaseDesk desk,
            LayoutMembership membership,
            Withdrawing withdrawing,
            Office people) {
        this.office = office;
        this.walk = walk;
        this.desk = desk;
        this.membership = membership;
        this.withdrawing = withdrawing;
        this.people = people;
    }

    @Override
    public String name() {
        return "レイアウト";
    }

    @Override
    public void walk() {
        alone();
        together();
        giveUp();
    }

    private void alone() {
        LayoutOwner own = begun();
        walk.seats(own, "1");
        walk.plan(own);
        walk.coordinate(own, "return");
        walk.plan(own);
        walk.coordinate(own, "works");
        walk.works(own, LocalDate.of(2027, 1, 20), 60);
        withdrawing.withdraw(walk.send(own), "配置を改めるため", people.as(TransferOffice.LEAD));
        walk.toWorks(own);
        walk.decide(own);
        walk.move(own);
    }

    /** 一つは途中から加わり、一つは抜け、一つは筋が始まる前に移転が済む。 */
    private void together() {
        LayoutOwner stays = begun();
        LayoutOwner leaves = begun();
        long late = office.transfer(null);
        LayoutOwner layoutCase = LayoutOwner.layoutCase(open(leaves.id(), late));
        walk.seats(layoutCase, "2");
        membership.join(layoutCase.id(), stays.id(), Actor.system());
        walk.complete(layoutCase, "席数と面積を見直す", SeatsInput.class, form -> {
            form.setSeats("3");
            form.setReason("試験のわけ");
        });
        membership.leave(layoutCase.id(), leaves.id(), "別の階に移るため", Actor.system());
        walk.whole(leaves);
        walk.toWorks(layoutCase);
        walk.decide(layoutCase);
        walk.move(layoutCase);
        office.start("layout-track", late);
    }

    private void giveUp() {
        LayoutOwner member = begun();
        desk.dissolve(open(member.id()), "移る階が分かれたため", Actor.system());
        walk.whole(member);
    }

    private LayoutOwner begun() {
        long id = office.transfer(null);
        office.start("layout-track", id);
        return LayoutOwner.transfer(id);
    }

    private long open(Long... transfers) {
        return desk.open(new NewCase("土木管理課への移転", "土木管理課", TransferOffice.LEAD, List.of(transfers)), Actor.system());
    }
}
