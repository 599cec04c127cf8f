package jp.michisuji.hearing.plan.web;

import java.util.Optional;
import jp.michisuji.hearing.plan.PlanChoice;
import jp.michisuji.hearing.plan.PlanLine;
import jp.michisuji.meeting.Stage;
import jp.michisuji.shared.PlainText;

/** 計画の一行の入力。 */
public class PlanRow {

    private long groupId;
    private boolean heard;

    @PlainText(max = 500, message = "理由は500字以内で入力してください。使えない文字（制御文字など）は取り除いてください。")
    private String reason;

    private String explainingPost;
    private String before;

    static PlanRow of(PlanLine line, String owner) {
        PlanRow row = new PlanRow();
        row.groupId = line.group().id();
        row.heard = line.heardNow();
        boolean departed = line.decision() != null && line.decision().heard() != line.proposed();
        row.reason = departed ? line.decision().reason() : null;
        row.explainingPost = line.opened() ? line.hearing().explainingPost() : owner;
        row.before = line.before() == null ? null : line.before().name();
        return row;
    }

    PlanChoice choice() {
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        Optional<Stage> stage =
                before == null || before.isEmpty() ? Optional.empty() : Optional.of(Stage.valueOf(before));
        return new PlanChoice(groupId, heard, why, explainingPost, stage);
    }

    public long getGroupId() {
        return groupId;
    }

    public void setGroupId(long groupId) {
        this.groupId = groupId;
    }

    public boolean isHeard() {
        return heard;
    }

    public void setHeard(boolean heard) {
        this.heard = heard;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getExplainingPost() {
        return explainingPost;
    }

    public void setExplainingPost(String explainingPost) {
        this.explainingPost = explainingPost;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
