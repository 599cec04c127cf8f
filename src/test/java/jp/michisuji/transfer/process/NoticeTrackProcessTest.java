package jp.michisuji.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TrackProgress;
import jp.michisuji.transfer.Tracks;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 周知の筋。洗い出し → 直し → 確認 → 切替えを、差戻しを挟んで歩く。 */
@ApplicationTest
class NoticeTrackProcessTest {

    private static final String 洗い出す = "様式・印刷物・ホームページ・窓口案内を洗い出す";

    @Autowired
    TransferOffice office;

    @Autowired
    TransferWalk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    Tracks tracks;

    private long id;

    @BeforeEach
    void 周知の筋を始める() {
        clock.reset();
        id = office.transfer(null);
        office.start("notice-track", id);
    }

    @Test
    void 確かめて切り替えると終わる() {
        walk.complete(id, 洗い出す, "done");
        walk.complete(id, "様式と案内を直す", "done");
        walk.complete(id, "直したものを確認する", "ready");
        walk.complete(id, "新しい案内に切り替える", "done");
        assertThat(walk.steps(id)).isEmpty();
        assertThat(progress().state()).isEqualTo(TrackProgress.State.DONE);
    }

    @Test
    void 差し戻すたびに直しに戻り回数を数える() {
        walk.complete(id, 洗い出す, "done");
        for (int round = 1; round <= 2; round++) {
            walk.complete(id, "様式と案内を直す", "done");
            walk.complete(id, "直したものを確認する", "return");
            assertThat(walk.steps(id)).containsExactly("様式と案内を直す");
            assertThat(progress().returned()).isEqualTo(round);
        }
    }

    @Test
    void 確認は窓口の残る出す側の課長に届く() {
        assertThat(walk.task(id, 洗い出す).postCode()).isEqualTo(TransferOffice.LEAD);
        walk.complete(id, 洗い出す, "done");
        walk.complete(id, "様式と案内を直す", "done");
        assertThat(walk.task(id, "直したものを確認する").postCode()).isEqualTo(TransferOffice.GIVING.get(0));
    }

    private TrackProgress progress() {
        return tracks.of(id).stream()
                .filter(track -> track.track() == Track.NOTICE)
                .findFirst()
                .orElseThrow();
    }
}
