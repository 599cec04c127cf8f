package jp.michisuji.transfer;

import java.util.List;
import java.util.Map;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Stage;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.ItemHeard;
import jp.michisuji.reform.ItemWithdrawn;
import jp.michisuji.reform.RoadStagePassed;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * 道筋と並んで進む移管。案件の差戻しで止め、了承で再び動かし、取下げで終える。
 *
 * <p>道筋の知らせはエンジンの中で起きるので、エンジンが書き終えた取引の終わりに移管へ伝える。
 */
@Component
class ItemsOnRoad {

    private static final Map<Stage, String> MESSAGES =
            Map.of(Stage.CHOGI, "chogiDecided", Stage.GIKAI, "gikaiReported");

    private final TransferLocks locks;
    private final TransferPause pause;
    private final TransferStop stop;
    private final TransferStart start;
    private final RoadDecisions road;
    private final ReadinessWatch watch;
    private final ProcessRuns runs;

    ItemsOnRoad(
            TransferLocks locks,
            TransferPause pause,
            TransferStop stop,
            TransferStart start,
            RoadDecisions road,
            ReadinessWatch watch,
            ProcessRuns runs) {
        this.locks = locks;
        this.pause = pause;
        this.stop = stop;
        this.start = start;
        this.road = road;
        this.watch = watch;
        this.runs = runs;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(RoadStagePassed passed) {
        List<Transfer> running = running(passed.itemId());
        if (passed.result() == Result.REMANDED) {
            remanded(passed, running);
        } else if (passed.result().agreed()) {
            agreed(passed, running);
        }
    }

    /** 資料に、差戻しの間の準備をどうするかの文はない。手戻りを増やさないよう、止めて待つ。 */
    private void remanded(RoadStagePassed passed, List<Transfer> running) {
        String reason = "案件が" + passed.stage().label() + "で" + passed.remandTo().label() + "へ差し戻された";
        pause.pause(running, reason);
        road.remanded(ids(running), passed.remandTo());
    }

    private void agreed(RoadStagePassed passed, List<Transfer> running) {
        pause.release(running, "案件が" + passed.stage().label() + "で了承された");
        road.passed(ids(running), passed.stage());
        String message = MESSAGES.get(passed.stage());
        if (message != null) {
            running.stream()
                    .filter(transfer -> transfer.processInstanceId() != null)
                    .forEach(transfer -> runs.tellIfWaiting(transfer.processInstanceId(), message, Map.of()));
        }
        running.forEach(transfer -> watch.on(new ReadinessTouched(transfer.id())));
        if (passed.stage() == Stage.BUKAI) {
            start.closings(passed.itemId());
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ItemWithdrawn withdrawn) {
        String reason = withdrawn.reason() == null ? "案件が取り下げられた" : "案件が取り下げられた: " + withdrawn.reason();
        running(withdrawn.itemId()).forEach(transfer -> stop.stop(transfer.id(), reason, Actor.system()));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ItemHeard heard) {
        List<Transfer> running = running(heard.itemId());
        road.heard(ids(running));
        running.forEach(transfer -> watch.on(new ReadinessTouched(transfer.id())));
    }

    private List<Transfer> running(long itemId) {
        return locks.lockOfItem(itemId).stream()
                .filter(transfer -> !transfer.state().ended())
                .toList();
    }

    private static List<Long> ids(List<Transfer> all) {
        return all.stream().map(Transfer::id).toList();
    }
}
