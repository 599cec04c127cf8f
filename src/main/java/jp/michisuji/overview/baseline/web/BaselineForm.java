package jp.michisuji.overview.baseline.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 基準計画を留める入力。 */
public class BaselineForm {

    @NotBlank(message = "名前を入力してください。後で比べるときに、この名前で選びます。")
    @PlainText(max = 80, line = true)
    private String name;

    @PlainText(max = 500)
    private String note;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
