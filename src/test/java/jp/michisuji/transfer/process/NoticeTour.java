package jp.michisuji.transfer.process;

import jp.michisuji.testing.DiagramTour;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;

/** 周知の図を、差戻しを一度挟んで終わりまで歩く。 */
public class NoticeTour implements DiagramTour {

    private final TransferOffice office;
    private final TransferWalk walk;

    NoticeTour(TransferOffice office, TransferWalk walk) {
        this.office = office;
        this.walk = walk;
    }

    @Override
    public String name() {
        return "周知";
    }

    @Override
    public void walk() {
        long id = office.transfer(null);
        office.start("notice-track", id);
        walk.complete(id, "様式・印刷物・ホームページ・窓口案内を洗い出す", "done");
        walk.complete(id, "様式と案内を直す", "done");
        walk.complete(id, "直したものを確認する", "return");
        walk.complete(id, "様式と案内を直す", "done");
        walk.completeAll(id, "直したものを確認する", "ready");
        walk.complete(id, "新しい案内に切り替える", "done");
    }
}
