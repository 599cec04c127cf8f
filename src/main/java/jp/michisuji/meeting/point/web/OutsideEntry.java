package jp.michisuji.meeting.point.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import jp.michisuji.meeting.point.OutsideTalk;
import jp.michisuji.shared.PlainText;
import jp.michisuji.web.DateEntry;

/** 部会外の打合せの入力。 */
public class OutsideEntry {

    private DateEntry date = new DateEntry();

    @NotBlank(message = "会議名称を入力してください。")
    @PlainText(max = 100, line = true)
    private String name;

    @NotBlank(message = "分野を選んでください。")
    @PlainText(max = 100, line = true)
    private String area;

    @PlainText(max = 4000)
    private String decision;

    @PlainText(max = 4000)
    private String openPoint;

    @PlainText(max = 4000)
    private String direction;

    OutsideTalk talk() {
        LocalDate on = date.date();
        return new OutsideTalk(on, name.strip(), area, filled(decision), filled(openPoint), filled(direction));
    }

    boolean silent() {
        return filled(decision) == null && filled(openPoint) == null && filled(direction) == null;
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
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

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getOpenPoint() {
        return openPoint;
    }

    public void setOpenPoint(String openPoint) {
        this.openPoint = openPoint;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }
}
