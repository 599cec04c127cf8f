package jp.michisuji.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.OtherNode;
import jp.michisuji.transfer.Disposition;
import jp.michisuji.transfer.Duties;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.DutyRegister;
import jp.michisuji.transfer.HandoverDesk;
import jp.michisuji.transfer.LayoutCaseDesk;
import jp.michisuji.transfer.LayoutCaseDesk.NewCase;
import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.transfer.LayoutWalk;
import jp.michisuji.transfer.Need;
import jp.michisuji.transfer.Requirement;
import jp.michisuji.transfer.RequirementDesk;
import jp.michisuji.transfer.Requirements;
import jp.michisuji.transfer.TrackProgress;
import jp.michisuji.transfer.Tracks;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferDays;
import jp.michisuji.transfer.TransferDemands;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferParties;
import jp.michisuji.transfer.TransferParty;
import jp.michisuji.transfer.TransferStart;
import jp.michisuji.transfer.TransferStop;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.Transfers;
import jp.michisuji.transfer.web.HandoverSheet;
import jp.michisuji.transfer.web.JudgeReadiness;
import jp.michisuji.web.ConflictException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 二つの節点で同時に進む移管。一方が確定する前に他方が始まっても、知らせは失われず、状態は食い違わない。 */
@ApplicationTest
class TransferAcrossNodesTest {

    private static final String CONFIRM = "引継書を確認する";

    @Autowired
    TransferOffice office;

    @Autowired
    TransferWalk walk;

    @Autowired
    LayoutWalk layout;

    @Autowired
    Duties duties;

    @Autowired
    DutyRegister register;

    @Autowired
    TransferStart start;

    @Autowired
    TransferDemands demands;

    @Autowired
    Transfers transfers;

    @Autowired
    Tracks tracks;

    @Autowired
    TransferParties parties;

    @Autowired
    Requirements requirements;

    @Autowired
    RequirementDesk requirementDesk;

    @Autowired
    HandoverDesk handover;

    @Autowired
    LayoutCaseDesk layoutCases;

    @Autowired
    TransferDays days;

    @Autowired
    TransferStop stop;

    @Autowired
    MovableClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    private OtherNode other;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
        other = new OtherNode(jdbc, transactions);
    }

    @Test
    void 最後の二つを二人が同時に閉じても_判定の仕事が一つ届く() {
        long transfer = demands.begin();
        demands.decide(transfer, Set.of(Need.APPROVAL, Need.HEARING));
        List<Requirement> open = requirements.of(transfer).stream()
                .filter(line -> line.gateLine() && !line.closed())
                .toList();
        assertThat(open).hasSize(2);
        other.meanwhile(() -> close(transfer, open.get(0)), () -> close(transfer, open.get(1)));
        assertThat(walk.steps(transfer)).containsExactly("移管の可否を判定する");
    }

    @Test
    void 最後の当事者が確認している間に引継書を直そうとしても_確認は消えない() {
        long transfer = demands.begin();
        demands.decide(transfer, Set.of());
        walk.complete(transfer, "移管の可否を判定する", JudgeReadiness.class, form -> form.setOutcome("pass"));
        walk.complete(transfer, "引継書を整える", HandoverSheet.class, form -> {});
        while (walk.steps(transfer).size() > 1) {
            walk.complete(transfer, CONFIRM, "confirm");
        }
        assertThatThrownBy(() -> other.meanwhile(
                        () -> walk.complete(transfer, CONFIRM, "confirm"),
                        () -> handover.write(transfer, List.of(), Actor.system())))
                .hasRootCauseInstanceOf(ConflictException.class);
        assertThat(transfers.get(transfer).state()).isEqualTo(Transfer.State.HANDED_OVER);
        assertThat(parties.of(transfer)).allMatch(TransferParty::confirmed);
    }

    @Test
    void 最後の二人が同時に確認しても_引継ぎ済みになる() {
        long transfer = demands.begin();
        demands.decide(transfer, Set.of());
        walk.complete(transfer, "移管の可否を判定する", JudgeReadiness.class, form -> form.setOutcome("pass"));
        walk.complete(transfer, "引継書を整える", HandoverSheet.class, form -> {});
        while (walk.steps(transfer).size() > 2) {
            walk.complete(transfer, CONFIRM, "confirm");
        }
        List<String> posts = parties.of(transfer).stream()
                .filter(party -> !party.confirmed())
                .map(TransferParty::postCode)
                .distinct()
                .toList();
        assertThat(posts).hasSize(2);
        other.meanwhile(
                () -> handover.confirm(transfer, posts.get(0), null, Actor.system()),
                () -> handover.confirm(transfer, posts.get(1), null, Actor.system()));
        assertThat(transfers.get(transfer).state()).isEqualTo(Transfer.State.HANDED_OVER);
    }

    @Test
    void 筋が始まる間にまとめた移転が済んでも_筋は待ち続けない() {
        long transfer = office.transfer(null);
        LayoutOwner layoutCase = LayoutOwner.layoutCase(layoutCases.open(
                new NewCase("土木管理課への移転", "土木管理課", TransferOffice.LEAD, List.of(transfer)), Actor.system()));
        other.meanwhile(() -> office.start("layout-track", transfer), () -> layout.whole(layoutCase));
        assertThat(tracks.of(transfer)).extracting(TrackProgress::state).containsExactly(TrackProgress.State.DONE);
    }

    @Test
    void 取り止められた移管の日は_先に画面を開いていても動かせない() {
        long transfer = demands.begin();
        TransactionTemplate here = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> here.executeWithoutResult(status -> {
                    transfers.get(transfer);
                    CompletableFuture.runAsync(() -> stop.stop(transfer, "案が改まった", Actor.system()))
                            .join();
                    days.set(
                            transfer,
                            TransferOffice.TRANSFER_DAY,
                            TransferOffice.TRANSFER_DAY.plusDays(1),
                            "工事",
                            Actor.system());
                }))
                .isInstanceOf(ConflictException.class);
        assertThat(transfers.get(transfer).transferOn()).isEqualTo(TransferOffice.TRANSFER_DAY);
    }

    @Test
    void 手続がまだ始まっていない移管の日も変えられる() {
        long transfer = office.transfer(null);
        days.set(
                transfer,
                TransferOffice.TRANSFER_DAY,
                TransferOffice.TRANSFER_DAY.plusDays(1),
                "工事が延びた",
                Actor.system());
        assertThat(transfers.get(transfer).transferOn()).isEqualTo(TransferOffice.TRANSFER_DAY.plusDays(1));
    }

    @Test
    void 移管が始まる間に業務を外そうとしても_業務は残る() {
        Duty duty = duties.get(office.duty(null, Disposition.TRANSFERRED));
        assertThatThrownBy(() -> other.meanwhile(
                        () -> start.begin(duty.id(), Actor.system()), () -> register.remove(duty, Actor.system())))
                .hasRootCauseInstanceOf(ConflictException.class);
        assertThat(duties.get(duty.id()).version()).isEqualTo(duty.version());
    }

    @Test
    void 業務を直す間に移管日が動いても_互いを待ち合わない() {
        long transfer = demands.begin();
        Duty duty = duties.get(transfers.get(transfer).dutyId());
        LocalDate later = TransferOffice.TRANSFER_DAY.plusDays(1);
        assertThatThrownBy(() -> other.meanwhile(
                        () -> days.set(transfer, TransferOffice.TRANSFER_DAY, later, "工事", Actor.system()),
                        () -> register.edit(duty, duty.destinations(), "直した", null, Actor.system())))
                .hasRootCauseInstanceOf(ConflictException.class);
        assertThat(transfers.get(transfer).transferOn()).isEqualTo(later);
    }

    private void close(long transfer, Requirement line) {
        requirementDesk.close(transfer, line.id(), new RequirementDesk.Report(null, "済んだ", null), Actor.system());
    }
}
