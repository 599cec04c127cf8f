package jp.michisuji.meeting.sitting.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.DateEntry;

/** 要旨の直しの入力。 */
public class ReviseMinutes {

    @NotBlank(message = "どう直したかを入力してください。修正を求めた職に伝わります。")
    @PlainText(max = 1000)
    private String what;

    private DateEntry replyBy = new DateEntry();

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public DateEntry getReplyBy() {
        return replyBy;
    }

    public void setReplyBy(DateEntry replyBy) {
        this.replyBy = replyBy;
    }
}
