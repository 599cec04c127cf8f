package jp.michisuji.meeting.sitting.web;

import jp.michisuji.meeting.process.MinutesWalk;
import jp.michisuji.meeting.sitting.SittingOffice;

/** 要旨の確認の一歩一歩。誰が何と答えたかとして読めるようにする。 */
public class MinutesSteps {

    private final MinutesWalk walk;

    MinutesSteps(MinutesWalk walk) {
        this.walk = walk;
    }

    public void agree(long sitting, String post) {
        walk.complete(walk.task(sitting, "要旨を確認する", post), ReviewMinutes.class, form -> form.setOutcome("agree"));
    }

    public void object(long sitting, String post, String comment) {
        walk.complete(walk.task(sitting, "要旨を確認する", post), ReviewMinutes.class, form -> {
            form.setOutcome("object");
            form.setComment(comment);
        });
    }

    public void revise(long sitting, String what) {
        walk.complete(
                walk.task(sitting, "要旨を直す", SittingOffice.SECRETARIAT),
                ReviseMinutes.class,
                form -> form.setWhat(what));
    }

    public void confirm(long sitting) {
        walk.complete(walk.task(sitting, "要旨を確定する", SittingOffice.SECRETARIAT), ConfirmMinutes.class, form -> {});
    }
}
