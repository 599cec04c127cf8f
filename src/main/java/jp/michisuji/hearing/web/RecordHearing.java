package jp.michisuji.hearing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.text.Normalizer;
import java.util.List;
import jp.michisuji.shared.PlainText;

/** 実施の記録の入力。 */
public class RecordHearing {

    private static final int ROWS = 6;

    @Pattern(regexp = "held|refuse|decline", message = "実施を記録するか、実施しなかったかを選んでください。")
    private String outcome = "held";

    @PlainText(max = 1000)
    private String reason;

    private String heldOn;

    @PlainText(max = 200, line = true)
    private String place;

    @Pattern(regexp = "\\s*[0-9０-９]{0,5}\\s*", message = "参加人数は0から99999までの数字で入力してください。")
    private String attendees;

    private boolean officeJoined;

    private List<@Valid OpinionText> opinions = OpinionTexts.blank(ROWS);

    boolean held() {
        return "held".equals(outcome);
    }

    boolean refused() {
        return "refuse".equals(outcome);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(String heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAttendees() {
        return attendees;
    }

    public void setAttendees(String attendees) {
        this.attendees = attendees;
    }

    public boolean isOfficeJoined() {
        return officeJoined;
    }

    public void setOfficeJoined(boolean officeJoined) {
        this.officeJoined = officeJoined;
    }

    public List<OpinionText> getOpinions() {
        return opinions;
    }

    public void setOpinions(List<OpinionText> opinions) {
        this.opinions = opinions;
    }

    /** 全角の数字も読む。数えていなければ {@code null}。 */
    Integer headcount() {
        if (attendees == null || attendees.isBlank()) {
            return null;
        }
        return Integer.valueOf(
                Normalizer.normalize(attendees, Normalizer.Form.NFKC).strip());
    }
}
