package jp.michisuji.sample;

import java.util.List;
import jp.michisuji.approval.Approval;
import jp.michisuji.organization.Actor;
import jp.michisuji.sample.SampleFiles.Entry;
import jp.michisuji.transfer.Duties;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferTakeover;
import jp.michisuji.transfer.Transfers;
import jp.michisuji.transfer.WorksDecisions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 例示の工事。一つの業務の席を整え、工事を伴うレイアウトの決裁を回議に付す。 */
@Component
@Profile("demo")
class WorksSample {

    private final Duties duties;
    private final TransferTakeover takeover;
    private final Transfers transfers;
    private final WorksDecisions decisions;
    private final SampleOfficials officials;

    WorksSample(
            Duties duties,
            TransferTakeover takeover,
            Transfers transfers,
            WorksDecisions decisions,
            SampleOfficials officials) {
        this.duties = duties;
        this.takeover = takeover;
        this.transfers = transfers;
        this.decisions = decisions;
        this.officials = officials;
    }

    /** 業務と決裁の表は先に載せてあること。 */
    void load() {
        Entry works = SampleFiles.document("layout_works");
        Duty duty = duties.all().stream()
                .filter(each -> each.name().equals(works.text("duty")))
                .findFirst()
                .orElseThrow();
        takeover.underway(duty.id(), TransferSample.decided(works), List.of(), Actor.system());
        long transfer = transfers.ofDuty(duty.id()).orElseThrow().id();
        works.entries("steps").forEach(step -> officials.complete(Transfer.SUBJECT, transfer, step));
        long approval =
                decisions.awaited(LayoutOwner.transfer(transfer)).orElseThrow().id();
        works.entries("approval").forEach(step -> officials.complete(Approval.SUBJECT, approval, step));
    }
}
