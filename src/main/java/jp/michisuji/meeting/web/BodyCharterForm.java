package jp.michisuji.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.meeting.Body;
import jp.michisuji.shared.PlainText;

/** 会議体の定めの入力。 */
public class BodyCharterForm {

    @PlainText(max = 50, line = true)
    private String chairPost;

    @NotBlank(message = "事務局の職を選んでください。")
    @PlainText(max = 50, line = true)
    private String secretariatPost;

    @PlainText(max = 100, line = true)
    private String room;

    private boolean silentConsent;

    @PlainText(max = 500)
    private String note;

    /** 開いたときの定めの印。 */
    private String seen;

    static BodyCharterForm of(Body body) {
        BodyCharterForm form = new BodyCharterForm();
        form.chairPost = body.chairPost();
        form.secretariatPost = body.secretariatPost();
        form.room = body.room();
        form.silentConsent = body.silentConsent();
        form.note = body.note();
        form.seen = sealOf(body);
        return form;
    }

    static String sealOf(Body body) {
        return Integer.toHexString(body.hashCode());
    }

    Body revised(Body body) {
        return new Body(
                body.code(),
                body.name(),
                secretariatPost,
                filled(note),
                body.sort(),
                filled(chairPost),
                filled(room),
                silentConsent);
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getChairPost() {
        return chairPost;
    }

    public void setChairPost(String chairPost) {
        this.chairPost = chairPost;
    }

    public String getSecretariatPost() {
        return secretariatPost;
    }

    public void setSecretariatPost(String secretariatPost) {
        this.secretariatPost = secretariatPost;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public boolean isSilentConsent() {
        return silentConsent;
    }

    public void setSilentConsent(boolean silentConsent) {
        this.silentConsent = silentConsent;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
