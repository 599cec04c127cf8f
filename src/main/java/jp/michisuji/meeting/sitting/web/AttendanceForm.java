package jp.michisuji.meeting.sitting.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/** 出欠の入力。構成員すべてを一度に。 */
public class AttendanceForm {

    @Valid
    private List<AttendanceLine> lines = new ArrayList<>();

    /** 開いたときの出欠の印。 */
    private String seen;

    public List<AttendanceLine> getLines() {
        return lines;
    }

    public void setLines(List<AttendanceLine> lines) {
        this.lines = lines;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
