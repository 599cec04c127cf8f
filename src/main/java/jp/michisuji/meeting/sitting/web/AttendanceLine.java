package jp.michisuji.meeting.sitting.web;

import jp.michisuji.meeting.Attendance;
import jp.michisuji.meeting.Presence;
import jp.michisuji.shared.PlainText;

/** 出欠の一行。 */
public class AttendanceLine {

    private String postCode;
    private Presence presence;

    @PlainText(max = 50, line = true)
    private String substitute;

    static AttendanceLine of(String postCode, Attendance known) {
        AttendanceLine line = new AttendanceLine();
        line.postCode = postCode;
        line.presence = known == null ? Presence.PRESENT : known.presence();
        line.substitute = known == null ? null : known.substitute();
        return line;
    }

    boolean deputed() {
        return presence == Presence.DEPUTED;
    }

    String substituteTyped() {
        return substitute == null || substitute.isBlank() ? null : substitute.strip();
    }

    Attendance attendance(long sittingId, int position) {
        return new Attendance(sittingId, postCode, presence, deputed() ? substituteTyped() : null, position);
    }

    public String getPostCode() {
        return postCode;
    }

    public void setPostCode(String postCode) {
        this.postCode = postCode;
    }

    public Presence getPresence() {
        return presence;
    }

    public void setPresence(Presence presence) {
        this.presence = presence;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }
}
