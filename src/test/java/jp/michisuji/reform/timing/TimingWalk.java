package jp.michisuji.reform.timing;

import jp.michisuji.approval.Approval;
import jp.michisuji.approval.act.AskedWalk;
import jp.michisuji.approval.route.RouteOffice;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.TransferOffice;

/** 移管時期等の決定の道のり。移す業務のある案件を載せ、改革担当課長が決裁を求める。 */
public class TimingWalk {

    public static final String LEAD = "kaikaku-kacho";

    private final Office office;
    private final RouteOffice routes;
    private final TransferOffice transfers;
    private final Programmes programmes;
    private final Proposals proposals;
    private final ReformItems items;
    private final TimingDesk desk;
    private final TransferTimings timings;
    private final AskedWalk asked;
    private final MovableClock clock;

    TimingWalk(
            Office office,
            RouteOffice routes,
            TransferOffice transfers,
            Programmes programmes,
            Proposals proposals,
            ReformItems items,
            TimingDesk desk,
            TransferTimings timings,
            AskedWalk asked,
            MovableClock clock) {
        this.office = office;
        this.routes = routes;
        this.transfers = transfers;
        this.programmes = programmes;
        this.proposals = proposals;
        this.items = items;
        this.desk = desk;
        this.timings = timings;
        this.asked = asked;
        this.clock = clock;
    }

    /** 部会の議題登録を待つ案件。 */
    public long item(int duties) {
        clock.reset();
        transfers.open();
        routes.open();
        long programme = programmes.all().get(0).id();
        long item = proposals.propose(
                new Proposals.Draft(
                        programme,
                        "移管時期等を決める案件",
                        null,
                        null,
                        "shiba-machizukuri-kacho",
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                Actor.system());
        for (int made = 0; made < duties; made++) {
            transfers.duty(item, Disposition.TRANSFERRED);
        }
        return item;
    }

    public void ask(long item) {
        ask(item, LEAD, seen(item));
    }

    public void ask(long item, String person, TimingSight seen) {
        try {
            desk.ask(items.get(item), seen, office.as(person));
        } finally {
            office.leave();
        }
    }

    public TimingSight seen(long item) {
        return TimingSight.of(desk.duties(items.get(item)));
    }

    /** 案件の、一番新しい決裁。 */
    public Approval asked(long item) {
        return asked.of(TransferTiming.TYPE, timings.ofItem(item).get(0).id());
    }

    /** 一番新しく求めた決裁が、捨てられて残っていない。 */
    public boolean discarded(long item) {
        return asked.all(TransferTiming.TYPE, timings.ofItem(item).get(0).id()).isEmpty();
    }

    public void decide(long item) {
        asked.decide(asked(item));
    }
}
