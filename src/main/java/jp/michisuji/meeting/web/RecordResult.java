package jp.michisuji.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Stage;
import jp.michisuji.shared.PlainText;

/** 審議結果の記録の入力。空の行は無視する。 */
public class RecordResult {

    static final int ROWS = 5;

    @NotNull(message = "審議した会議を選んでください。")
    private Long sittingId;

    @NotNull(message = "結果を選んでください。")
    private Result result;

    private Stage remandTo;

    @PlainText(max = 2000)
    private String reason;

    @PlainText(max = 4000)
    private String summary;

    @Valid
    private List<OpinionRow> opinions = new ArrayList<>();

    @Valid
    private List<ConditionRow> conditions = new ArrayList<>();

    /** 空の行を並べた新しい入力。 */
    static RecordResult blank() {
        RecordResult form = new RecordResult();
        for (int row = 0; row < ROWS; row++) {
            form.opinions.add(new OpinionRow());
            form.conditions.add(new ConditionRow());
        }
        return form;
    }

    public Long getSittingId() {
        return sittingId;
    }

    public void setSittingId(Long sittingId) {
        this.sittingId = sittingId;
    }

    public Result getResult() {
        return result;
    }

    public void setResult(Result result) {
        this.result = result;
    }

    public Stage getRemandTo() {
        return remandTo;
    }

    public void setRemandTo(Stage remandTo) {
        this.remandTo = remandTo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public List<OpinionRow> getOpinions() {
        return opinions;
    }

    public void setOpinions(List<OpinionRow> opinions) {
        this.opinions = opinions;
    }

    public List<ConditionRow> getConditions() {
        return conditions;
    }

    public void setConditions(List<ConditionRow> conditions) {
        this.conditions = conditions;
    }
}
