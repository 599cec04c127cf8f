package jp.michisuji.meeting.web;

import jp.michisuji.shared.PlainText;

/** 意見・指摘事項の一行。 */
public class OpinionRow {

    @PlainText(max = 2000)
    private String body;

    @PlainText(max = 100, line = true)
    private String speaker;

    private String answeringPost;

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getSpeaker() {
        return speaker;
    }

    public void setSpeaker(String speaker) {
        this.speaker = speaker;
    }

    public String getAnsweringPost() {
        return answeringPost;
    }

    public void setAnsweringPost(String answeringPost) {
        this.answeringPost = answeringPost;
    }

    boolean filled() {
        return body != null && !body.isBlank();
    }
}
