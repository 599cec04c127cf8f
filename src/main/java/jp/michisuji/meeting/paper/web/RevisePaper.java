package jp.michisuji.meeting.paper.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 資料の番号・題名・並びの入力。 */
public class RevisePaper {

    @NotBlank(message = "番号を入力してください。")
    @PlainText(max = 40, line = true)
    private String label;

    @NotBlank(message = "資料の題名を入力してください。")
    @PlainText(max = 200, line = true)
    private String title;

    /** この資料の次に置く。空なら先頭。 */
    private Long after;

    private int revision;

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }
}
