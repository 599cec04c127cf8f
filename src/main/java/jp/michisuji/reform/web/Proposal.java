package jp.michisuji.reform.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.shared.PlainText;

/** 起案の入力。 */
public class Proposal {

    @NotBlank(message = "案件の名前を入力してください。")
    @PlainText(max = 200, line = true)
    private String title;

    @PlainText(max = 50, line = true)
    private String area;

    @NotBlank(message = "概要を入力してください。")
    @PlainText(max = 4000)
    private String summary;

    @NotBlank(message = "所管課長を選んでください。")
    private String ownerPost;

    @NotNull(message = "行政経営推進委員会の位置を選んでください。")
    private CommitteePosition committeePosition = CommitteePosition.BEFORE;

    /** この意見から起こす案件なら、その意見。 */
    private Long opinion;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getOwnerPost() {
        return ownerPost;
    }

    public void setOwnerPost(String ownerPost) {
        this.ownerPost = ownerPost;
    }

    public CommitteePosition getCommitteePosition() {
        return committeePosition;
    }

    public void setCommitteePosition(CommitteePosition committeePosition) {
        this.committeePosition = committeePosition;
    }

    public Long getOpinion() {
        return opinion;
    }

    public void setOpinion(Long opinion) {
        this.opinion = opinion;
    }
}
