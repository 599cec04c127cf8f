package jp.michisuji.meeting.point.web;

import jp.michisuji.web.DateEntry;

/** 受け持つ職と期限の入力。 */
public class AssignPoint {

    private String ownerPost;

    private DateEntry dueOn = new DateEntry();

    private int version;

    public String getOwnerPost() {
        return ownerPost;
    }

    public void setOwnerPost(String ownerPost) {
        this.ownerPost = ownerPost;
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
