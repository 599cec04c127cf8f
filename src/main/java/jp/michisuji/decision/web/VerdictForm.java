package jp.michisuji.decision.web;

import jp.michisuji.shared.PlainText;

/** 確かめた結果の入力。 */
public class VerdictForm {

    @PlainText(max = 500, line = true)
    private String note;

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
