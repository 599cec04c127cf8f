package jp.michisuji.meeting.point.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import jp.michisuji.meeting.point.OutsideTalk;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.DateEntry;

/** 部会外の打合せの入力。 */
public class OutsideEntry extends PointText {

    private DateEntry date = new DateEntry();

    @NotBlank(message = "会議名称を入力してください。")
    @PlainText(max = 100, line = true)
    private String name;

    @NotBlank(message = "分野を選んでください。")
    @PlainText(max = 100, line = true)
    private String area;

    OutsideTalk talk() {
        LocalDate on = date.date();
        return new OutsideTalk(
                on, name.strip(), area, filled(getDecision()), filled(getOpenPoint()), filled(getDirection()));
    }

    boolean silent() {
        return filled(getDecision()) == null && filled(getOpenPoint()) == null && filled(getDirection()) == null;
    }

    public DateEntry getDate() {
        return date;
    }

    public void setDate(DateEntry date) {
        this.date = date;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }
}
