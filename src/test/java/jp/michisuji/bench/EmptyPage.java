package jp.michisuji.bench;

import jp.michisuji.access.OpenToAll;

/** 空の画面。枠だけを描く。受付箱の比べる相手。測定のときにだけ登録する。 */
public class EmptyPage {

    static final String PATH = "/bench/empty";

    @OpenToAll
    public String show() {
        return "bench/empty";
    }
}
