package jp.michisuji.transfer.process;

import java.util.List;
import java.util.Set;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.DiagramTour;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.HandoverDesk;
import jp.michisuji.transfer.HandoverItem;
import jp.michisuji.transfer.Need;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TrackReopening;
import jp.michisuji.transfer.TransferDemands;
import jp.michisuji.transfer.TransferJobs;
import jp.michisuji.transfer.TransferStop;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.web.HandoverSheet;
import jp.michisuji.transfer.web.JudgeReadiness;

/** 移管の図を、引継書の直しと周知のやり直しを挟んで終わりまで歩き、取止めと廃止も歩く。 */
public class TransferTour implements DiagramTour {

    private static final String CONFIRM = "引継書を確認する";

    private final TransferDemands demands;
    private final TransferWalk walk;
    private final TransferJobs jobs;
    private final HandoverDesk handover;
    private final TrackReopening reopening;
    private final TransferStop stop;

    TransferTour(
            TransferDemands demands,
            TransferWalk walk,
            TransferJobs jobs,
            HandoverDesk handover,
            TrackReopening reopening,
            TransferStop stop) {
        this.demands = demands;
        this.walk = walk;
        this.jobs = jobs;
        this.handover = handover;
        this.reopening = reopening;
        this.stop = stop;
    }

    @Override
    public String name() {
        return "業務の移管";
    }

    @Override
    public void walk() {
        transfer();
        stop.stop(demands.begin(), "案が改まった", Actor.system());
        close();
        stop.stop(demands.begin(Disposition.ABOLISHED), "続けることにした", Actor.system());
    }

    private void transfer() {
        long id = demands.begin();
        demands.decide(id, Set.of(Need.NOTICE));
        notice(id);
        walk.complete(id, "移管の可否を判定する", JudgeReadiness.class, form -> form.setOutcome("pass"));
        walk.complete(id, "引継書を整える", HandoverSheet.class, form -> {});
        walk.complete(id, CONFIRM, "confirm");
        handover.write(
                id, List.of(new HandoverItem(null, HandoverItem.Kind.CHECK, "鍵の引渡し", null, false)), Actor.system());
        reopening.reopen(id, Track.NOTICE, "様式がもう一つ見つかった", Actor.system());
        notice(id);
        while (walk.steps(id).contains(CONFIRM)) {
            walk.complete(id, CONFIRM, "confirm");
        }
        jobs.come(id, "event_dayCame");
        walk.complete(id, "移管の実施を記録する", "done");
        jobs.come(id, "event_monthPassed");
        walk.complete(id, "一か月後を確認する", "good");
        jobs.come(id, "event_halfYearPassed");
        walk.complete(id, "六か月後を確認する", "good");
    }

    private void notice(long id) {
        walk.complete(id, "様式・印刷物・ホームページ・窓口案内を洗い出す", "done");
        walk.complete(id, "様式と案内を直す", "done");
        walk.completeAll(id, "直したものを確認する", "ready");
        walk.complete(id, "新しい案内に切り替える", "done");
    }

    private void close() {
        long id = demands.begin(Disposition.ABOLISHED);
        walk.complete(id, "廃止を周知する", "done");
        walk.complete(id, "例規を改める", "done");
        walk.complete(id, "文書を整理する", "done");
    }
}
