package jp.michisuji.meeting.point.web;

import jp.michisuji.meeting.point.OpenPoint;
import jp.michisuji.meeting.point.PointWords;
import jp.michisuji.shared.PlainText;

/** 進捗状況表の一行を直す入力。 */
public class RevisePoint {

    @PlainText(max = 4000)
    private String decision;

    @PlainText(max = 4000)
    private String openPoint;

    @PlainText(max = 4000)
    private String direction;

    @PlainText(max = 10, line = true)
    private String status;

    /** 画面を出したときの版。 */
    private int version;

    static RevisePoint of(OpenPoint point) {
        RevisePoint form = new RevisePoint();
        form.decision = point.decision();
        form.openPoint = point.openPoint();
        form.direction = point.direction();
        form.status = point.status();
        form.version = point.version();
        return form;
    }

    PointWords words() {
        return new PointWords(filled(decision), filled(openPoint), filled(direction), filled(status));
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getOpenPoint() {
        return openPoint;
    }

    public void setOpenPoint(String openPoint) {
        this.openPoint = openPoint;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
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
