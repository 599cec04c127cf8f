package jp.michisuji.approval.act;

import jp.michisuji.approval.ActKind;

/**
 * できる行為。起案の画面に並べるボタン一つ。
 *
 * @param label ボタンの言葉
 * @param href 開く画面
 * @param says 押すと何が起きるか
 * @param objection いまは行えないわけ。行えれば {@code null}
 */
public record ActOffer(ActKind act, String label, String href, String says, String objection) {

    public boolean allowed() {
        return objection == null;
    }
}
