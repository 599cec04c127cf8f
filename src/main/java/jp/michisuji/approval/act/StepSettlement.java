package jp.michisuji.approval.act;

import java.time.Clock;
import java.time.Instant;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Step;
import jp.michisuji.approval.StepState;
import org.springframework.stereotype.Component;

/** 経路の職のしたこと。職の行と、行為の帳面に書く。 */
@Component
class StepSettlement {

    private final StepWrites steps;
    private final ActBook book;
    private final Clock clock;

    StepSettlement(StepWrites steps, ActBook book, Clock clock) {
        this.steps = steps;
        this.book = book;
        this.clock = clock;
    }

    /** @param marks 印。なければ {@code null} */
    void settle(ActKind act, ActScene scene, StepState state, String words, String marks) {
        Footing footing = scene.footing();
        Step.Done done = new Step.Done(
                scene.approval().edition(),
                scene.actor().personCode(),
                footing.post().code(),
                footing.post().name(),
                footing.capacity(),
                words,
                marks,
                Instant.now(clock));
        steps.settle(scene.step().id(), state, done);
        book.write(act, scene, words);
    }
}
