package jp.michisuji.transfer.web;

import java.time.LocalDate;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.DayMove;

/** 移管日を変える入力。{@code was} は見ていた移管日。 */
public class TransferDayForm extends DayMove {

    private String was;

    @Override
    public void showNow(LocalDate day) {
        super.showNow(day);
        was = day.toString();
    }

    /** 見ていた移管日。改ざんされて読めなければ、どの移管日とも突き合わない。 */
    LocalDate before() {
        return JapaneseDate.parse(was).orElse(LocalDate.EPOCH);
    }

    public String getWas() {
        return was;
    }

    public void setWas(String was) {
        this.was = was;
    }
}
