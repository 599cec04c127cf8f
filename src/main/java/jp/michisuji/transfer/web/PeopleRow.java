package jp.michisuji.transfer.web;

import jp.michisuji.shared.PlainText;
import jp.michisuji.transfer.PeopleCount;
import jp.michisuji.transfer.StaffingNeed;
import org.springframework.validation.Errors;

/** 一つの引継ぎ先の人員の入力。 */
public class PeopleRow {

    @PlainText(max = 100, line = true)
    private String section;

    @PlainText(max = 20, line = true)
    private String now;

    @PlainText(max = 20, line = true)
    private String then;

    static PeopleRow of(String section, String now, String then) {
        PeopleRow row = new PeopleRow();
        row.section = section;
        row.now = now;
        row.then = then;
        return row;
    }

    void check(String path, Errors errors) {
        demand(path + ".now", "今の人員", now, errors);
        demand(path + ".then", "移管後の人員", then, errors);
    }

    private void demand(String path, String label, String typed, Errors errors) {
        if (PeopleCount.parse(typed).isEmpty()) {
            errors.rejectValue(path, "unreadable", section + "の" + label + "は、0.5 のように0から99999.99までの数で入力してください。");
        }
    }

    StaffingNeed need() {
        return new StaffingNeed(
                section,
                PeopleCount.parse(now).orElseThrow(),
                PeopleCount.parse(then).orElseThrow());
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getNow() {
        return now;
    }

    public void setNow(String now) {
        this.now = now;
    }

    public String getThen() {
        return then;
    }

    public void setThen(String then) {
        this.then = then;
    }
}
