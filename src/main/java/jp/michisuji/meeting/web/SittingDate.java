package jp.michisuji.meeting.web;

import jp.michisuji.meeting.Sitting;
import jp.michisuji.web.DayMove;

/** 開催日を決める・動かす入力。 */
public class SittingDate extends DayMove {

    private int version;

    void show(Sitting sitting) {
        showNow(sitting.exactDate());
        version = sitting.version();
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
