package jp.michisuji.meeting.web;

import jp.michisuji.shared.PlainText;

/** 条件の一行。 */
public class ConditionRow {

    @PlainText(max = 2000)
    private String body;

    private String ownerPost;

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getOwnerPost() {
        return ownerPost;
    }

    public void setOwnerPost(String ownerPost) {
        this.ownerPost = ownerPost;
    }

    boolean filled() {
        return body != null && !body.isBlank();
    }
}
