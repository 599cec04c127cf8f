package jp.michisuji.decision.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 改めた決定表を確認に出す入力。 */
public class ProposalForm {

    private String xml;

    @NotBlank(message = "改める理由を入力してください。確かめる人に伝わり、記録に残ります。")
    @PlainText(max = 500, line = true)
    private String note;

    public String getXml() {
        return xml;
    }

    public void setXml(String xml) {
        this.xml = xml;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
