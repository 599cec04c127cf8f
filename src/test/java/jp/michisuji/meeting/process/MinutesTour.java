package jp.michisuji.meeting.process;

import jp.michisuji.meeting.sitting.SittingOffice;
import jp.michisuji.meeting.sitting.web.MinutesSteps;
import jp.michisuji.testing.DiagramTour;

/** 要旨の確認の図を、直しを一度挟んで歩き、期日を二通りに過ぎさせる。 */
public class MinutesTour implements DiagramTour {

    private final SittingOffice office;
    private final MinutesWalk walk;
    private final MinutesSteps steps;

    MinutesTour(SittingOffice office, MinutesWalk walk, MinutesSteps steps) {
        this.office = office;
        this.walk = walk;
        this.steps = steps;
    }

    @Override
    public String name() {
        return "要旨の確認";
    }

    @Override
    public void walk() {
        waited();
        silent();
    }

    /** 期日を過ぎても待ち、直してから確定する。 */
    private void waited() {
        long sitting = office.minuted(false);
        walk.ask(sitting);
        steps.object(sitting, SittingOffice.MEMBERS.get(0), "人数を直す");
        walk.dayOver(sitting);
        steps.agree(sitting, SittingOffice.MEMBERS.get(1));
        steps.agree(sitting, SittingOffice.MEMBERS.get(2));
        steps.revise(sitting, "人数を直した");
        steps.agree(sitting, SittingOffice.MEMBERS.get(0));
        steps.confirm(sitting);
    }

    /** 会議体の定めで、期日にそろう。 */
    private void silent() {
        long sitting = office.minuted(true);
        walk.ask(sitting);
        walk.dayOver(sitting);
        steps.confirm(sitting);
    }
}
