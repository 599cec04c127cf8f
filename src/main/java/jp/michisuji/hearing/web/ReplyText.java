package jp.michisuji.hearing.web;

import jp.michisuji.shared.PlainText;

/** 一件の意見への回答。どの意見への回答かは画面から受け取らない。 */
public class ReplyText {

    private final Long opinionId;

    @PlainText(max = 4000)
    private String text;

    /** 送られてきた余分な行のため。意見に結び付かないので捨てられる。 */
    public ReplyText() {
        this(null);
    }

    ReplyText(Long opinionId) {
        this.opinionId = opinionId;
    }

    Long opinionId() {
        return opinionId;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    boolean filled() {
        return opinionId != null && text != null && !text.isBlank();
    }
}
