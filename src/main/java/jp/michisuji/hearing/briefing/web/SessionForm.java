package jp.michisuji.hearing.briefing.web;

import jakarta.validation.constraints.NotBlank;
import java.text.Normalizer;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import jp.michisuji.hearing.briefing.BriefingSession;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.DateEntry;

/** 説明会の回の入力。 */
public class SessionForm {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    private DateEntry date = new DateEntry();
    private String starts;
    private String ends;

    @NotBlank(message = "会場を入力してください。")
    @PlainText(max = 100, line = true)
    private String place;

    private String capacity;
    private int version;

    static SessionForm of(BriefingSession session) {
        SessionForm form = new SessionForm();
        form.date = DateEntry.of(session.heldOn());
        form.starts = session.starts().toString();
        form.ends = session.ends().toString();
        form.place = session.place();
        form.capacity = String.valueOf(session.capacity());
        form.version = session.version();
        return form;
    }

    /** 検査を通った回。 */
    BriefingSession session(long hearingId, Long id) {
        return new BriefingSession(
                id,
                hearingId,
                date.date(),
                time(starts).orElseThrow(),
                time(ends).orElseThrow(),
                place.strip(),
                WholeNumber.read(capacity).orElseThrow(),
                null,
                null,
                version);
    }

    static Optional<LocalTime> time(String typed) {
        try {
            String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC);
            return Optional.of(LocalTime.parse(plain.strip(), CLOCK));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    public DateEntry getDate() {
        return date;
    }

    public void setDate(DateEntry date) {
        this.date = date;
    }

    public String getStarts() {
        return starts;
    }

    public void setStarts(String starts) {
        this.starts = starts;
    }

    public String getEnds() {
        return ends;
    }

    public void setEnds(String ends) {
        this.ends = ends;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
