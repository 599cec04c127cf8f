package jp.michisuji.hearing.web;

import jp.michisuji.hearing.AnswerConveyance.Conveyed;
import jp.michisuji.hearing.ConveyanceWay;

/** 一件の回答を伝えたことの入力。 */
public class ConveyanceRow {

    private final Long opinionId;

    private String date;

    private ConveyanceWay way;

    /** 送られてきた余分な行のため。意見に結び付かないので捨てられる。 */
    public ConveyanceRow() {
        this(null);
    }

    ConveyanceRow(Long opinionId) {
        this.opinionId = opinionId;
    }

    boolean known() {
        return opinionId != null;
    }

    Conveyed conveyed() {
        return new Conveyed(opinionId, HearingDates.read(date), way);
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public ConveyanceWay getWay() {
        return way;
    }

    public void setWay(ConveyanceWay way) {
        this.way = way;
    }
}
