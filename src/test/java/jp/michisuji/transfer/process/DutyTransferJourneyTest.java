package jp.michisuji.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.transfer.LayoutWalk;
import jp.michisuji.transfer.Need;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TrackMark.Mark;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferBoard;
import jp.michisuji.transfer.TransferDemands;
import jp.michisuji.transfer.TransferJobs;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.Transfers;
import jp.michisuji.transfer.web.HandoverSheet;
import jp.michisuji.transfer.web.JudgeReadiness;
import jp.michisuji.transfer.web.TrackWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 一つの業務の道のり。必要な準備を決めてから移管を実施するまでを、時計を進めながら、それぞれの職の人が歩く。 */
@ApplicationTest
class DutyTransferJourneyTest {

    private static final String CONFIRM = "引継書を確認する";
    private static final Set<Need> FOUR = Set.of(Need.MANUAL, Need.LAYOUT, Need.BUDGET, Need.STAFFING);

    @Autowired
    TransferOffice office;

    @Autowired
    TransferDemands demands;

    @Autowired
    TransferWalk walk;

    @Autowired
    LayoutWalk layout;

    @Autowired
    TransferJobs jobs;

    @Autowired
    Transfers transfers;

    @Autowired
    TransferBoard board;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
    }

    @Test
    void 五つの支所から一つの課へ_四つの準備を経て移管日に移る() {
        at(2026, 4, 6);
        long transfer = demands.begin();
        demands.decide(transfer, FOUR);
        prepareAll(transfer);
        assertThat(marks(transfer)).containsOnly(Mark.DONE);
        at(2027, 2, 8);
        walk.complete(transfer, "移管の可否を判定する", JudgeReadiness.class, form -> form.setOutcome("pass"));
        at(2027, 2, 15);
        walk.complete(transfer, "引継書を整える", HandoverSheet.class, form -> {});
        at(2027, 3, 10);
        confirmAll(transfer);
        at(2027, 4, 1);
        jobs.come(transfer, "event_dayCame");
        walk.complete(transfer, "移管の実施を記録する", "done");

        assertThat(transfers.get(transfer).state()).isEqualTo(Transfer.State.TRANSFERRED);
        assertThat(postsOf(transfer))
                .containsAll(TransferOffice.GIVING)
                .contains(TransferOffice.LEAD, "zaisei-kacho", "jinji-kacho", "yochi-shisetsu-kacho", "kaikaku-kacho");
    }

    private void prepareAll(long transfer) {
        manual(transfer);
        at(2026, 6, 1);
        layout.whole(LayoutOwner.transfer(transfer));
        TrackWalk track = new TrackWalk(walk);
        // 要求の期間をどの試験も登録しない年度。順に左右されない
        track.estimate(transfer, "1,200,000", 2030);
        track.through(transfer, "財政課と協議する", "agreed");
        track.request(transfer, null);
        track.assess(transfer, "granted", null);
        track.through(transfer, "予算案を記録する", null, "議決を記録する", "passed", "配当を記録する", "none");
        at(2026, 8, 3);
        track.through(transfer, "業務改善を検討する", null);
        track.countPeople(transfer, "1", "1.5");
        track.through(
                transfer, "人事課と定数を協議する", "agreed", "決裁ルートを確認する", null, "財務システムに対応する", "done", "窓口・書類収受を決める", "both");
    }

    private void manual(long transfer) {
        walk.complete(transfer, "業務を棚卸しする", "done");
        walk.complete(transfer, "作成方法を決める", "direct");
        at(2026, 9, 1);
        ManualTour.write(walk, transfer);
        walk.complete(transfer, "マニュアルを確認する", "accept");
        ManualTour.register(walk, transfer);
        at(2026, 4, 6);
    }

    private void confirmAll(long transfer) {
        while (walk.steps(transfer).contains(CONFIRM)) {
            walk.complete(transfer, CONFIRM, "confirm");
        }
    }

    private List<Mark> marks(long transfer) {
        TransferBoard.Row row = board.byDuty().get(transfers.get(transfer).dutyId());
        return List.of(Track.MANUAL, Track.LAYOUT, Track.BUDGET, Track.STAFFING).stream()
                .map(track -> row.tracks().get(track).mark())
                .toList();
    }

    private Set<String> postsOf(long transfer) {
        return Set.copyOf(jdbc.sql("select closed_by_post from work_item where subject_type = 'transfer'"
                        + " and subject_id = ? and closing = 'COMPLETED'")
                .param(String.valueOf(transfer))
                .query(String.class)
                .list());
    }

    private void at(int year, int month, int day) {
        clock.set(LocalDate.of(year, month, day).atTime(9, 0));
    }
}
