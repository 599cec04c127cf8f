package jp.michisuji.meeting.point.web;

import jp.michisuji.meeting.point.OpenPoint;
import jp.michisuji.meeting.point.PointWords;
import jp.michisuji.shared.PlainText;

/** 進捗状況表の一行を直す入力。 */
public class RevisePoint extends PointText {

    @PlainText(max = 10, line = true)
    private String status;

    /** 画面を出したときの版。 */
    private int version;

    static RevisePoint of(OpenPoint point) {
        RevisePoint form = new RevisePoint();
        form.setDecision(point.decision());
        form.setOpenPoint(point.openPoint());
        form.setDirection(point.direction());
        form.status = point.status();
        form.version = point.version();
        return form;
    }

    PointWords words() {
        return new PointWords(filled(getDecision()), filled(getOpenPoint()), filled(getDirection()), filled(status));
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
