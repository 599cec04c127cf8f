package jp.michisuji.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.TrackProgress;
import jp.michisuji.transfer.TrackProgress.State;
import jp.michisuji.transfer.Tracks;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.web.TrackWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 例規の準備。洗い出しから公布・施行までを、終わり方ごとに歩く。 */
@ApplicationTest
class RulesTrackProcessTest {

    @Autowired
    TransferOffice office;

    @Autowired
    TransferWalk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    Tracks tracks;

    private TrackWalk by;
    private long transfer;

    @BeforeEach
    void 移管の例規の準備を始める() {
        clock.reset();
        office.open();
        by = new TrackWalk(walk);
        transfer = office.transfer(null);
        office.start("rules-track", transfer);
    }

    @Test
    void 改正が要らなければ洗い出しで終わる() {
        by.through(transfer, "例規を洗い出す", "none");
        assertThat(walk.steps(transfer)).isEmpty();
        assertThat(track().state()).isEqualTo(State.DONE);
    }

    @Test
    void 改正案には資料が要る() {
        by.through(transfer, "例規を洗い出す", "needed");
        assertThatThrownBy(() -> by.through(transfer, "改正案を作る", null)).hasMessageContaining("資料のファイルを選んでください。");
    }

    @Test
    void 条例は議決を経て施行まで進み_審査と議決で退けられると改正案へ戻る() {
        by.through(transfer, "例規を洗い出す", "needed");
        by.draftAmendment(transfer);
        assertThat(walk.task(transfer, "法規審査を受ける").postCode()).isEqualTo("somu-kacho");
        by.through(transfer, "法規審査を受ける", "returned");
        by.draftAmendment(transfer);
        by.through(transfer, "法規審査を受ける", "passed", "庁議にかける", "ordinance", "議決を記録する", "rejected");
        by.draftAmendment(transfer);
        by.through(transfer, "法規審査を受ける", "passed", "庁議にかける", "ordinance", "議決を記録する", "passed", "公布・施行を記録する", null);
        assertThat(walk.steps(transfer)).isEmpty();
        assertThat(track().state()).isEqualTo(State.DONE);
        assertThat(track().returned()).isEqualTo(2);
    }

    @Test
    void 規則と規程は議決を経ずに改める() {
        by.through(transfer, "例規を洗い出す", "needed");
        by.draftAmendment(transfer);
        by.through(transfer, "法規審査を受ける", "passed", "庁議にかける", "regulation", "規程改正を決める", null, "公布・施行を記録する", null);
        assertThat(walk.steps(transfer)).isEmpty();
        assertThat(track().state()).isEqualTo(State.DONE);
    }

    private TrackProgress track() {
        return tracks.of(transfer).get(0);
    }
}
