package jp.michisuji.overview.whatif.web;

import jp.michisuji.overview.whatif.TrialCode;
import jp.michisuji.web.DateEntry;
import org.springframework.validation.Errors;

/** 仮の変更を一つ加える入力。四つの様式のどれから送られたかを {@code kind} で言う。 */
public class TrialForm {

    /** 加えられる変更の種類。 */
    public enum Kind {
        MOVE,
        DROP,
        DELAY,
        HOLD
    }

    private Kind kind;
    private String moved = "";
    private DateEntry date = new DateEntry();
    private String dropped = "";
    private String subject = "";
    private String path = "";
    private String days = "";
    private String body = "";

    /** 選ばれていないもの、打たれていないものを断る。当てられるかどうかは、工程に照らして別に確かめる。 */
    void check(Errors errors) {
        switch (kind) {
            case MOVE -> {
                demand(moved, "moved", "動かす会議を選んでください。", errors);
                date.demand("date", "動かす先の日", errors);
            }
            case DROP -> demand(dropped, "dropped", "やめる会議を選んでください。", errors);
            case DELAY -> {
                demand(path, "path", "遅らせる工程を選んでください。", errors);
                demand(days, "days", "遅れの開庁日を入力してください。", errors);
            }
            case HOLD -> demand(body, "body", "継続になる会議を選んでください。", errors);
        }
    }

    private static void demand(String value, String field, String message, Errors errors) {
        if (value.isBlank()) {
            errors.rejectValue(field, "missing", message);
        }
    }

    String code() {
        return switch (kind) {
            case MOVE -> TrialCode.move(moved, date.date());
            case DROP -> TrialCode.drop(dropped);
            case DELAY -> TrialCode.delay(path, days);
            case HOLD -> TrialCode.hold(subject, body);
        };
    }

    /** 当てられないわけを添える欄。 */
    String field() {
        return switch (kind) {
            case MOVE -> "date";
            case DROP -> "dropped";
            case DELAY -> "days";
            case HOLD -> "body";
        };
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public String getMoved() {
        return moved;
    }

    public void setMoved(String moved) {
        this.moved = moved;
    }

    public DateEntry getDate() {
        return date;
    }

    public void setDate(DateEntry date) {
        this.date = date;
    }

    public String getDropped() {
        return dropped;
    }

    public void setDropped(String dropped) {
        this.dropped = dropped;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
