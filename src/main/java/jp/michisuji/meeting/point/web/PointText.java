package jp.michisuji.meeting.point.web;

import jp.michisuji.shared.PlainText;

/** 要点の文の入力。決まったことと、検討することと、その方向。 */
public abstract class PointText {

    @PlainText(max = 4000)
    private String decision;

    @PlainText(max = 4000)
    private String openPoint;

    @PlainText(max = 4000)
    private String direction;

    /** 何も書かれていなければ {@code null}。 */
    static String filled(String text) {
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
}
