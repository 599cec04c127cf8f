package jp.michisuji.meeting.inquiry.web;

import jp.michisuji.shared.PlainText;

/** 要旨の入力。 */
public class GistInput {

    @PlainText(max = 20_000)
    private String body = "";

    private int version;

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body == null ? "" : body;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
