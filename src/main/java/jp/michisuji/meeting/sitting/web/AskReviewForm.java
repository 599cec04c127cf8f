package jp.michisuji.meeting.sitting.web;

import jp.michisuji.web.DateEntry;

/** 要旨の確認を依頼する入力。 */
public class AskReviewForm {

    private DateEntry replyBy = new DateEntry();

    public DateEntry getReplyBy() {
        return replyBy;
    }

    public void setReplyBy(DateEntry replyBy) {
        this.replyBy = replyBy;
    }
}
