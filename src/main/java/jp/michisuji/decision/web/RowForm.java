package jp.michisuji.decision.web;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.shared.PlainText;

/** 決定表の一行の入力。{@code cells} は条件の列、答えの列の順。 */
public class RowForm {

    private List<@PlainText(max = 500, line = true) String> cells = new ArrayList<>();

    @PlainText(max = 500, line = true)
    private String note;

    public List<String> getCells() {
        return cells;
    }

    public void setCells(List<String> cells) {
        this.cells = cells;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
