package jp.michisuji.workflow;

import java.util.List;

/** 仕事の画面に並べる行いの差込口。様式のほかに、その仕事についてできることを業務が申し出る。 */
public interface TaskOffers {

    /**
     * できること一つ。
     *
     * @param label ボタンの言葉（期限の延長を申し出る）
     * @param href 開く画面
     * @param says 押すと何が起きるかの一文
     */
    record Offer(String label, String href, String says) {}

    /** 今の利用者が、この仕事についてできること。 */
    List<Offer> of(WorkItem task);
}
