package jp.michisuji.overview.whatif;

import java.util.Optional;
import jp.michisuji.schedule.plan.WhatIf;

/**
 * 仮の変更の一つ。画面の番地に符号で運び、どこにも保存しない。
 *
 * @param code 番地に載せる符号
 * @param words 何を変えてみるか。当てられないときは、そのわけ
 * @param note 気を付けること。なければ {@code null}
 * @param change 計算に当てる変更。当てられなければ {@code null}
 * @param way 本当に変える道。なければ {@code null}
 */
public record Trial(String code, String words, String note, WhatIf change, Way way) {

    /**
     * 本当に変える道。
     *
     * @param label 「開催日を変える」
     * @param says 押すとどうなるかの一文
     */
    public record Way(String label, String href, String says) {}

    static Trial refused(String code, String why) {
        return new Trial(code, why, null, null, null);
    }

    public boolean refused() {
        return change == null;
    }

    /** 当てられないわけ。当てられれば空。 */
    public Optional<String> problem() {
        return refused() ? Optional.of(words) : Optional.empty();
    }
}
