package jp.michisuji.reform.web;

import java.time.LocalDate;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.DayMove;

/** 目標日を決める入力。{@code was} は見ていた目標日。 */
public class TargetForm extends DayMove {

    private String was;

    @Override
    public void showNow(LocalDate target) {
        super.showNow(target);
        was = target == null ? "" : target.toString();
    }

    /** 見ていた目標日。改ざんされて読めなければ、決まっていなかったものとして突き合わせる。 */
    LocalDate before() {
        return JapaneseDate.parse(was).orElse(null);
    }

    public String getWas() {
        return was;
    }

    public void setWas(String was) {
        this.was = was;
    }
}
