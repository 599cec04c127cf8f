package jp.michisuji.meeting.opinion.web;

import jp.michisuji.meeting.Opinion;
import jp.michisuji.web.DateEntry;

/** 受け持つ職と期日の入力。 */
public class ChargeForm {

    private String post;
    private DateEntry dueOn = new DateEntry();
    private int version;

    void show(Opinion it) {
        post = it.answeringPost();
        dueOn = DateEntry.of(it.charge().dueOn());
        version = it.version();
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public DateEntry getDueOn() {
        return dueOn;
    }

    public void setDueOn(DateEntry dueOn) {
        this.dueOn = dueOn;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
