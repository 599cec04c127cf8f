package jp.michisuji.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TrackProgress;
import jp.michisuji.transfer.Tracks;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 周知の筋。洗い出し → 直し → 確認 → 切替えを、差戻しを挟んで歩く。 */
@ApplicationTest
class NoticeTrackProcessTest {

    private static final String 確認する = "直したものを確認する";
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
        walk.completeAll(id, 確認する, "ready");
        walk.complete(id, "新しい案内に切り替える", "done");
        assertThat(walk.steps(id)).isEmpty();
        assertThat(progress().state()).isEqualTo(TrackProgress.State.DONE);
    }

    @Test
    void 差し戻すたびに直しに戻り回数を数える() {
        walk.complete(id, 洗い出す, "done");
        for (int round = 1; round <= 2; round++) {
            walk.complete(id, "様式と案内を直す", "done");
            walk.complete(id, 確認する, "return");
            assertThat(walk.steps(id)).containsExactly("様式と案内を直す");
            assertThat(progress().returned()).isEqualTo(round);
        }
    }

    @Test
    void 確認は窓口の残る出す側の課長のすべてに届く() {
        assertThat(walk.task(id, 洗い出す).postCode()).isEqualTo(TransferOffice.LEAD);
        revise();
        assertThat(walk.tasks(id, 確認する))
                .extracting(WorkItem::postCode)
                .containsExactlyInAnyOrderElementsOf(TransferOffice.GIVING);
    }

    @Test
    void すべての支所が確かめるまで切替えに進まない() {
        revise();
        for (int left = TransferOffice.GIVING.size(); left > 1; left--) {
            walk.complete(id, 確認する, "ready");
            assertThat(walk.steps(id)).hasSize(left - 1).containsOnly(確認する);
        }
        walk.complete(id, 確認する, "ready");
        assertThat(walk.steps(id)).containsExactly("新しい案内に切り替える");
    }

    @Test
    void 一つの支所が差し戻すとほかの支所にも改めて確認を求める() {
        revise();
        walk.complete(id, 確認する, "ready");
        walk.complete(id, 確認する, "return");
        assertThat(walk.steps(id)).containsExactly("様式と案内を直す");
        walk.complete(id, "様式と案内を直す", "done");
        assertThat(walk.tasks(id, 確認する))
                .extracting(WorkItem::postCode)
                .containsExactlyInAnyOrderElementsOf(TransferOffice.GIVING);
        walk.complete(id, 確認する, "ready");
        assertThat(walk.steps(id)).containsOnly(確認する);
    }

    private void revise() {
        walk.complete(id, 洗い出す, "done");
        walk.complete(id, "様式と案内を直す", "done");
    }

    private TrackProgress progress() {
        return tracks.of(id).stream()
                .filter(track -> track.track() == Track.NOTICE)
                .findFirst()
                .orElseThrow();
    }
}
