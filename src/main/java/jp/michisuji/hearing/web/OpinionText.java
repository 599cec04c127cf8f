package jp.michisuji.hearing.web;

import jp.michisuji.shared.PlainText;

/** 意見の一行。空の行は無視する。 */
public class OpinionText {

    @PlainText(max = 4000)
    private String body;

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    boolean filled() {
        return body != null && !body.isBlank();
    }
}
