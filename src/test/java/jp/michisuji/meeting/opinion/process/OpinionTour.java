package jp.michisuji.meeting.opinion.process;

import jp.michisuji.meeting.opinion.OpinionWalk;
import jp.michisuji.testing.DiagramTour;

/** 意見への回答の図を、回答まで歩き、二つの仕事のそれぞれで取り下げる。 */
public class OpinionTour implements DiagramTour {

    private final OpinionWalk walk;

    OpinionTour(OpinionWalk walk) {
        this.walk = walk;
    }

    @Override
    public String name() {
        return "意見への回答";
    }

    @Override
    public void walk() {
        long settled = walk.raise(OpinionWalk.OWNER);
        walk.answer(settled, "ANSWER", form -> form.setText("承知した。"));
        walk.check(settled, "SEND_BACK", form -> form.setWhy("足りない"));
        walk.answer(settled, "ANSWER", form -> form.setText("承知した。決算も見る。"));
        walk.check(settled, "ACCEPT", form -> {});

        walk.withdraw(walk.raise(OpinionWalk.OWNER));

        long unchecked = walk.raise(OpinionWalk.OWNER);
        walk.answer(unchecked, "ANSWER", form -> form.setText("承知した。"));
        walk.withdraw(unchecked);
    }
}
