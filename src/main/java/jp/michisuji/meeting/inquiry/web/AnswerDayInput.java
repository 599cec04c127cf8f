package jp.michisuji.meeting.inquiry.web;

import jp.michisuji.web.DateEntry;

/** 回答日を変える入力。 */
public class AnswerDayInput extends ReasonInput {

    private DateEntry date = new DateEntry();

    private int version;

    private String seen;

    /** 動く期限をこの日で確かめたか。確かめた日と違えば、もう一度見せる。 */
    boolean confirmed() {
        return String.valueOf(date.date()).equals(seen);
    }

    void markSeen() {
        seen = String.valueOf(date.date());
    }

    public DateEntry getDate() {
        return date;
    }

    public void setDate(DateEntry date) {
        this.date = date;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
