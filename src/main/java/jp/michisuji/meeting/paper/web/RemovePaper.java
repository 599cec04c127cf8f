package jp.michisuji.meeting.paper.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 資料を削除する入力。 */
public class RemovePaper {

    @NotBlank(message = "理由を入力してください。記録に残ります。")
    @PlainText(max = 200, line = true)
    private String reason;

    /** 確かめの画面で見た資料の版。 */
    private Integer seen;

    private int revision;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getSeen() {
        return seen;
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }

    boolean confirmed() {
        return seen != null && seen == revision;
    }
}
