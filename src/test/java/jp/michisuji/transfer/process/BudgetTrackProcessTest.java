package jp.michisuji.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.BudgetBoard;
import jp.michisuji.transfer.BudgetLine;
import jp.michisuji.transfer.BudgetLines;
import jp.michisuji.transfer.BudgetWindow;
import jp.michisuji.transfer.BudgetWindow.Kind;
import jp.michisuji.transfer.BudgetWindows;
import jp.michisuji.transfer.StepRecords;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TrackProgress;
import jp.michisuji.transfer.TrackProgress.State;
import jp.michisuji.transfer.Tracks;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferStep;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.WayOut;
import jp.michisuji.transfer.web.TrackWalk;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 予算の準備。積算 → 協議 → 要求 → 査定 → 予算案 → 議決 → 配当 → 契約を、終わり方ごとに歩く。 */
@ApplicationTest
class BudgetTrackProcessTest {

    @Autowired
    TransferOffice office;

    @Autowired
    TransferWalk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    BudgetLines lines;

    @Autowired
    BudgetWindows windows;

    @Autowired
    BudgetBoard board;

    @Autowired
    Tracks tracks;

    @Autowired
    StepRecords records;

    @Autowired
    AuditLog audit;

    private TrackWalk by;
    private long transfer;

    @BeforeEach
    void 移管の予算の準備を始める() {
        clock.reset();
        office.open();
        by = new TrackWalk(walk);
        if (windows.table().initial(2026).isEmpty()) {
            windows.add(2026, Kind.INITIAL, LocalDate.of(2025, 9, 1), LocalDate.of(2025, 10, 17));
            windows.add(2026, Kind.SUPPLEMENTARY, LocalDate.of(2026, 6, 29), LocalDate.of(2026, 7, 17));
        }
        transfer = office.transfer(null);
        office.start("budget-track", transfer);
    }

    @AfterEach
    void 時計を戻す() {
        clock.reset();
    }

    @Test
    void 期限は移管日ではなく_前日の年度の当初予算の締切から数える() {
        WorkItem first = walk.task(transfer, "経費を積算する");
        assertThat(first.postCode()).isEqualTo(TransferOffice.LEAD);
        assertThat(first.due().reason()).isEqualTo("令和8年度当初予算の要求の締切（令和7年10月17日（金））の40開庁日前");
        assertThat(first.due().anchor().on()).isEqualTo(LocalDate.of(2025, 10, 17));
    }

    @Test
    void 経費がかからなければ_わけを記して終わる() {
        by.noCosts(transfer);
        assertThat(walk.steps(transfer)).isEmpty();
        assertThat(track().state()).isEqualTo(State.DONE);
        assertThat(lines.of(transfer).empty()).isTrue();
    }

    @Test
    void 要求から議決と配当を経て契約で終わる() {
        by.estimate(transfer, "１，２００，０００", 2026);
        assertThat(lines.of(transfer).total()).isEqualTo(1_200_000);
        assertThat(walk.task(transfer, "財政課と協議する").postCode()).isEqualTo("zaisei-kacho");
        by.through(transfer, "財政課と協議する", "agreed");
        assertThat(walk.task(transfer, "予算を要求する").due().date()).isEqualTo(LocalDate.of(2025, 10, 17));
        by.request(transfer, null);
        by.assess(transfer, "granted", "1000000");
        assertThat(lines.of(transfer).lines()).extracting(BudgetLine::granted).containsExactly(1_000_000L);
        by.through(transfer, "予算案を記録する", null, "議決を記録する", "amended", "配当を記録する", "contract", "契約する", "awarded");
        assertThat(walk.steps(transfer)).isEmpty();
        assertThat(track().state()).isEqualTo(State.DONE);
        assertThat(audit.ofSubject("transfer", String.valueOf(transfer)))
                .extracting(AuditEntry::action)
                .contains("transfer.budget.estimate", "transfer.budget.grant", "transfer.step");
    }

    @Test
    void 契約が要らなければ配当で終わる() {
        toAllotment();
        by.through(transfer, "配当を記録する", "none");
        assertThat(walk.steps(transfer)).isEmpty();
        assertThat(track().state()).isEqualTo(State.DONE);
    }

    @Test
    void 協議_査定_議決のどこで退けられても積算へ戻り_回数が残る() {
        by.estimate(transfer, "500", 2026);
        by.through(transfer, "財政課と協議する", "returned");
        by.estimate(transfer, "400", 2026);
        by.through(transfer, "財政課と協議する", "agreed");
        by.request(transfer, null);
        by.assess(transfer, "refused", null);
        by.estimate(transfer, "300", 2026);
        by.through(transfer, "財政課と協議する", "agreed");
        by.request(transfer, null);
        by.assess(transfer, "granted", null);
        by.through(transfer, "予算案を記録する", null, "議決を記録する", "rejected");
        assertThat(walk.steps(transfer)).containsExactly("経費を積算する");
        assertThat(track().returned()).isEqualTo(3);
    }

    @Test
    void 不調なら再入札を繰り返し_回数は歩みに残る() {
        toAllotment();
        by.through(transfer, "配当を記録する", "contract", "契約する", "failed", "契約する", "failed", "契約する", "awarded");
        assertThat(walk.steps(transfer)).isEmpty();
        assertThat(records.of(transfer))
                .extracting(TransferStep::outcome)
                .filteredOn("不調"::equals)
                .hasSize(2);
        assertThat(track().returned()).as("不調は差戻しではない").isZero();
    }

    @Test
    void 流用だけで賄うなら議決を待たずに配当へ進む() {
        by.estimate(transfer, "500", 2026, WayOut.DIVERSION);
        assertThat(walk.task(transfer, "財政課と協議する").due().reason()).contains("流用・予備費で賄うため要求期間なし");
        by.through(transfer, "財政課と協議する", "agreed");
        by.request(transfer, WayOut.DIVERSION);
        by.assess(transfer, "granted", null);
        assertThat(walk.steps(transfer)).containsExactly("配当を記録する");
    }

    @Test
    void 間に合わないと分かった日に旗が立ち_締切を過ぎれば手当てを選ばなければ要求できない() {
        by.estimate(transfer, "500", 2026);
        clock.set(LocalDateTime.of(2025, 10, 1, 9, 0));
        assertThat(flags()).as("10開庁日後は10月16日で間に合う").isEmpty();
        clock.set(LocalDateTime.of(2025, 10, 3, 9, 0));
        assertThat(flags()).containsExactly("間に合わない見込み");
        clock.set(LocalDateTime.of(2025, 10, 20, 9, 0));
        assertThat(flags()).containsExactly("締切を過ぎた");

        by.through(transfer, "財政課と協議する", "agreed");
        assertThatThrownBy(() -> by.request(transfer, null)).hasMessageContaining("要求の締切を過ぎています");
        by.request(transfer, WayOut.SUPPLEMENTARY);
        assertThat(lines.of(transfer).lines()).singleElement().satisfies(line -> {
            assertThat(line.wayOut()).isEqualTo(WayOut.SUPPLEMENTARY);
            assertThat(windows.table().of(line)).map(BudgetWindow::closesOn).contains(LocalDate.of(2026, 7, 17));
        });
        assertThat(walk.task(transfer, "査定結果を記録する").due().reason()).startsWith("令和8年度補正予算の要求の締切");
        assertThat(flags()).as("要求が済めば見張らない").isEmpty();
    }

    private java.util.List<String> flags() {
        return board.flagged().stream()
                .filter(row -> row.transferId() == transfer)
                .map(row -> row.forecast().state().label())
                .toList();
    }

    private void toAllotment() {
        by.estimate(transfer, "500", 2026);
        by.through(transfer, "財政課と協議する", "agreed");
        by.request(transfer, null);
        by.assess(transfer, "granted", null);
        by.through(transfer, "予算案を記録する", null, "議決を記録する", "passed");
    }

    private TrackProgress track() {
        return tracks.of(transfer).stream()
                .filter(progress -> progress.track() == Track.BUDGET)
                .findFirst()
                .orElseThrow();
    }
}
