package jp.michisuji.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.StaffingNeeds;
import jp.michisuji.transfer.TrackProgress;
import jp.michisuji.transfer.TrackProgress.State;
import jp.michisuji.transfer.Tracks;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.web.StepInput;
import jp.michisuji.transfer.web.TrackWalk;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 人員・体制の準備。業務改善の検討から窓口の取扱いまでを歩く。 */
@ApplicationTest
class StaffingTrackProcessTest {

    @Autowired
    TransferOffice office;

    @Autowired
    TransferWalk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    StaffingNeeds needs;

    @Autowired
    Tracks tracks;

    private TrackWalk by;
    private long transfer;

    @BeforeEach
    void 移管の人員の準備を始める() {
        clock.reset();
        office.open();
        by = new TrackWalk(walk);
        transfer = office.transfer(null);
        office.start("staffing-track", transfer);
    }

    @Test
    void 業務改善の検討から始まり_結果の文章がなければ人員を求められない() {
        WorkItem first = walk.task(transfer, "業務改善を検討する");
        assertThat(first.due().date()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThatThrownBy(() -> walk.complete(transfer, "業務改善を検討する", StepInput.class, form -> {}))
                .hasMessageContaining("業務改善を検討した結果を入力してください。");
    }

    @Test
    void 定数の協議で差し戻されながら_窓口の取扱いまで終わる() {
        by.through(transfer, "業務改善を検討する", null);
        by.countPeople(transfer, "１", "2.5");
        assertThat(needs.of(transfer).change()).isEqualByComparingTo("1.5");
        assertThat(walk.task(transfer, "人事課と定数を協議する").postCode()).isEqualTo("jinji-kacho");
        by.through(transfer, "人事課と定数を協議する", "returned");
        by.countPeople(transfer, "1", "1");
        assertThat(needs.of(transfer).change()).isZero();
        by.through(transfer, "人事課と定数を協議する", "agreed", "決裁ルートを確認する", null);
        assertThat(walk.task(transfer, "財務システムに対応する").postCode()).isEqualTo("zaisei-kacho");
        by.through(transfer, "財務システムに対応する", "none", "窓口・書類収受を決める", "guide");

        assertThat(walk.steps(transfer)).isEmpty();
        TrackProgress track = tracks.of(transfer).get(0);
        assertThat(track.state()).isEqualTo(State.DONE);
        assertThat(track.returned()).isEqualTo(1);
    }

    @Test
    void 人員は端数まで読み_負の数は断る() {
        by.through(transfer, "業務改善を検討する", null);
        assertThatThrownBy(() -> by.countPeople(transfer, "-1", "１人"))
                .hasMessageContaining("土木管理課の今の人員は")
                .message()
                .doesNotContain("移管後の人員は");
    }
}
