package jp.michisuji.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.HandoverDesk;
import jp.michisuji.transfer.HandoverItem;
import jp.michisuji.transfer.Handovers;
import jp.michisuji.transfer.Missing;
import jp.michisuji.transfer.Need;
import jp.michisuji.transfer.ReadinessCheck;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TrackProgress;
import jp.michisuji.transfer.TrackReopening;
import jp.michisuji.transfer.Tracks;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferBoard;
import jp.michisuji.transfer.TransferDays;
import jp.michisuji.transfer.TransferDemands;
import jp.michisuji.transfer.TransferJobs;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferParties;
import jp.michisuji.transfer.TransferParty;
import jp.michisuji.transfer.TransferStop;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.Transfers;
import jp.michisuji.transfer.Waivers;
import jp.michisuji.transfer.web.DecideNeeds;
import jp.michisuji.transfer.web.HandoverSheet;
import jp.michisuji.transfer.web.JudgeReadiness;
import jp.michisuji.web.ConflictException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 一つの業務の移管。準備の決定から六か月後の確認までと、その抜け道を歩く。 */
@ApplicationTest
class DutyTransferProcessTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final String DECIDE = "必要な準備を決める";
    private static final String JUDGE = "移管の可否を判定する";
    private static final String PREPARE = "引継書を整える";
    private static final String CONFIRM = "引継書を確認する";

    @Autowired
    TransferOffice office;

    @Autowired
    TransferWalk walk;

    @Autowired
    TransferJobs jobs;

    @Autowired
    TransferDemands demands;

    @Autowired
    Transfers transfers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Tracks tracks;

    @Autowired
    TransferParties parties;

    @Autowired
    ReadinessCheck readiness;

    @Autowired
    TransferBoard board;

    @Autowired
    Waivers waivers;

    @Autowired
    Handovers handovers;

    @Autowired
    HandoverDesk handoverDesk;

    @Autowired
    TransferDays days;

    @Autowired
    TransferStop stop;

    @Autowired
    TrackReopening reopening;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
    }

    @Test
    void 始めると必要な準備を決める仕事が取りまとめ課長に届く() {
        long transfer = demands.begin();
        assertThat(walk.steps(transfer)).containsExactly(DECIDE);
        assertThat(walk.task(transfer, DECIDE).postCode()).isEqualTo(TransferOffice.LEAD);
        assertThat(transfers.get(transfer).processInstanceId()).isNotNull();
    }

    @Test
    void 表の案とわけが並び_案と違えるにはわけが要る() {
        long transfer = demands.begin();
        assertThatThrownBy(() -> walk.complete(transfer, DECIDE, DecideNeeds.class, form -> form.getLines()
                        .get(Need.MANUAL.ordinal())
                        .setNeeded(false)))
                .hasMessageContaining("手順書を案と違えるわけ");
        assertThat(walk.steps(transfer)).containsExactly(DECIDE);
    }

    @Test
    void 要る準備がすべて済み要る手続が閉じると判定の仕事が改革担当課長に届く() {
        long transfer = demands.begin();
        demands.decide(transfer, Set.of(Need.APPROVAL));
        assertThat(walk.steps(transfer)).isEmpty();
        assertThat(words(transfer)).containsExactly("移管の決裁が済んでいません");
        demands.closeAll(transfer);
        assertThat(walk.task(transfer, JUDGE).postCode()).isEqualTo("kaikaku-kacho");
    }

    @Test
    void 何も要らなければすぐに判定に着く() {
        long transfer = demands.begin();
        demands.decide(transfer, Set.of());
        assertThat(walk.steps(transfer)).containsExactly(JUDGE);
    }

    @Test
    void 判定の時期には欠けていても判定の仕事が届き_欠けたままでは通らない() {
        long transfer = demands.begin();
        demands.decide(transfer, Set.of(Need.APPROVAL));
        jobs.come(transfer, "event_judgementCame");
        assertThatThrownBy(() -> judge(transfer, "pass", null)).hasMessageContaining("欠けているものがある");
        assertThatThrownBy(() -> judge(transfer, "waive", null)).hasMessageContaining("わけ");
        judge(transfer, "waive", "決裁は三月末に下りる見込みで、準備を先に進める");
        assertThat(waivers.of(transfer)).hasValueSatisfying(waiver -> {
            assertThat(waiver.missing()).containsExactly("移管の決裁が済んでいません");
            assertThat(waiver.reason()).contains("三月末");
        });
        assertThat(walk.steps(transfer)).containsExactly(PREPARE);
    }

    @Test
    void 判定の仕事が期限を過ぎれば_筋が済んでいても星取表は期限超過と言う() {
        long transfer = demands.begin();
        demands.decide(transfer, Set.of());
        long duty = transfers.get(transfer).dutyId();
        assertThat(board.byDuty().get(duty).overdue()).isFalse();
        clock.set(LocalDateTime.of(2027, 3, 1, 9, 0));
        assertThat(board.byDuty().get(duty).overdue()).isTrue();
    }

    @Test
    void 判定の時期は移管日の四十開庁日前で_移管日が延びれば延びる() {
        long transfer = demands.begin();
        demands.decide(transfer, Set.of(Need.APPROVAL));
        var before = jobs.timer(transfer, "event_judgementCame").getDuedate();
        LocalDate later = TransferOffice.TRANSFER_DAY.plusYears(1);
        days.set(transfer, TransferOffice.TRANSFER_DAY, later, "工事が不調に終わった", Actor.system());
        var after = jobs.timer(transfer, "event_judgementCame").getDuedate();
        assertThat(before.toInstant().atZone(TOKYO).toLocalDate()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(after.toInstant().atZone(TOKYO).getYear()).isEqualTo(2028);
        assertThatThrownBy(() -> days.set(transfer, TransferOffice.TRANSFER_DAY, later, "二度目", Actor.system()))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void 引継書は準備の記録から書かれ_当事者がみな確かめるまで移管日を待たない() {
        long transfer = cleared();
        assertThat(handovers.of(transfer))
                .extracting(HandoverItem::words)
                .anyMatch(words -> words.startsWith("引継ぎ先: 土木管理課"));
        prepare(transfer);
        assertThat(walk.steps(transfer)).hasSize(TransferOffice.GIVING.size() + 1);
        confirmAll(transfer);
        assertThat(parties.of(transfer)).allMatch(TransferParty::confirmed);
        assertThat(transfers.get(transfer).state()).isEqualTo(Transfer.State.HANDED_OVER);
        jobs.come(transfer, "event_dayCame");
        assertThat(walk.steps(transfer)).containsExactly("移管の実施を記録する");
    }

    @Test
    void 引継書は当事者の誰でも理由を添えて戻せ_整え直される() {
        long transfer = cleared();
        prepare(transfer);
        walk.complete(transfer, CONFIRM, "confirm");
        walk.complete(transfer, CONFIRM, "return");
        assertThat(walk.steps(transfer)).containsExactly(PREPARE);
        assertThat(parties.of(transfer)).noneMatch(TransferParty::confirmed);
        prepare(transfer);
        assertThat(walk.steps(transfer)).hasSize(TransferOffice.GIVING.size() + 1);
    }

    @Test
    void 確認のあとで引継書を直すと確認は消え_みなに改めて求める() {
        long transfer = cleared();
        prepare(transfer);
        walk.complete(transfer, CONFIRM, "confirm");
        assertThat(walk.steps(transfer)).hasSize(TransferOffice.GIVING.size());
        List<HandoverItem> changed =
                List.of(new HandoverItem(null, HandoverItem.Kind.MATTER, "占用料の減免の扱い", null, false));
        assertThat(handoverDesk.write(transfer, changed, Actor.system())).isEqualTo(1);
        assertThat(walk.steps(transfer)).hasSize(TransferOffice.GIVING.size() + 1);
        assertThat(parties.of(transfer)).noneMatch(TransferParty::confirmed);
        confirmAll(transfer);
        assertThatThrownBy(() -> handoverDesk.write(transfer, List.of(), Actor.system()))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void 移管を実施し一か月後と六か月後を確かめて終える() {
        long transfer = transferred();
        assertThat(transfers.get(transfer).state()).isEqualTo(Transfer.State.TRANSFERRED);
        jobs.come(transfer, "event_monthPassed");
        walk.complete(transfer, "一か月後を確認する", "issue");
        jobs.come(transfer, "event_halfYearPassed");
        walk.complete(transfer, "六か月後を確認する", "good");
        assertThat(transfers.get(transfer).state()).isEqualTo(Transfer.State.COMPLETED);
        assertThat(walk.steps(transfer)).isEmpty();
        assertThat(passages(transfer))
                .as("いつどの状態になったかが残る")
                .containsExactly("DECIDING", "PREPARING", "CLEARED", "HANDED_OVER", "TRANSFERRED", "COMPLETED");
    }

    private List<String> passages(long transfer) {
        return jdbc.sql("select state from transfer_passage where transfer_id = ? order by id")
                .param(transfer)
                .query(String.class)
                .list();
    }

    @Test
    void 取り止めると開いた仕事も準備の筋もすべて終わる() {
        long transfer = demands.begin();
        demands.decide(transfer, Set.of(Need.MANUAL, Need.BUDGET));
        assertThat(walk.steps(transfer)).isNotEmpty();
        stop.stop(transfer, "案が改まった", Actor.system());
        assertThat(walk.steps(transfer)).isEmpty();
        assertThat(tracks.of(transfer))
                .filteredOn(track -> track.state() != TrackProgress.State.NOT_NEEDED)
                .allMatch(track -> track.state() == TrackProgress.State.CANCELLED);
        assertThatThrownBy(() -> stop.stop(transfer, "二度目", Actor.system())).isInstanceOf(ConflictException.class);
    }

    @Test
    void 取り止めた業務は人が始め直せる() {
        long transfer = demands.begin();
        stop.stop(transfer, "案が改まった", Actor.system());
        assertThat(transfers.ofDuty(transfers.get(transfer).dutyId())).isEmpty();
    }

    @Test
    void 判定のあとで一つの筋をやり直せ_終わるまで実施を記録できない() {
        long transfer = cleared();
        prepare(transfer);
        walk.complete(transfer, CONFIRM, "confirm");
        reopening.reopen(transfer, Track.NOTICE, "様式がもう一つ見つかった", Actor.system());
        assertThat(parties.of(transfer)).noneMatch(TransferParty::confirmed);
        confirmAll(transfer);
        jobs.come(transfer, "event_dayCame");
        assertThatThrownBy(() -> walk.complete(transfer, "移管の実施を記録する", "done")).hasMessageContaining("やり直している準備（周知）");
        assertThat(tracks.of(transfer))
                .filteredOn(track -> track.track() == Track.NOTICE)
                .singleElement()
                .satisfies(track -> {
                    assertThat(track.state()).isEqualTo(TrackProgress.State.RUNNING);
                    assertThat(track.reworkReason()).contains("様式");
                });
    }

    private List<String> words(long transfer) {
        return readiness.of(transfer).missing().stream().map(Missing::words).toList();
    }

    private long cleared() {
        long transfer = demands.begin();
        demands.decide(transfer, Set.of());
        judge(transfer, "pass", null);
        return transfer;
    }

    private long transferred() {
        long transfer = cleared();
        prepare(transfer);
        confirmAll(transfer);
        clock.set(LocalDateTime.of(2027, 4, 1, 9, 0));
        jobs.come(transfer, "event_dayCame");
        walk.complete(transfer, "移管の実施を記録する", "done");
        return transfer;
    }

    private void judge(long transfer, String outcome, String reason) {
        walk.complete(transfer, JUDGE, JudgeReadiness.class, form -> {
            form.setOutcome(outcome);
            form.setReason(reason);
        });
    }

    private void prepare(long transfer) {
        walk.complete(transfer, PREPARE, HandoverSheet.class, form -> {});
    }

    private void confirmAll(long transfer) {
        while (walk.steps(transfer).contains(CONFIRM)) {
            walk.complete(transfer, CONFIRM, "confirm");
        }
    }
}
