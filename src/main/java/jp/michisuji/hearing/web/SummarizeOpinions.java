package jp.michisuji.hearing.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import jp.michisuji.shared.PlainText;

/** 意見の整理の入力。押したボタンが {@code outcome} を決める。 */
public class SummarizeOpinions {

    private static final int ROWS = 3;

    @Pattern(regexp = "reply|close", message = "回答するか、回答を要しないかを選んでください。")
    private String outcome = "";

    @NotBlank(message = "意見の要旨を入力してください。意見がなかったときは、その旨を書いてください。")
    @PlainText(max = 4000)
    private String summary;

    private List<@Valid OpinionText> added = OpinionTexts.blank(ROWS);

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public List<OpinionText> getAdded() {
        return added;
    }

    public void setAdded(List<OpinionText> added) {
        this.added = added;
    }

    boolean replies() {
        return "reply".equals(outcome);
    }

    boolean closes() {
        return "close".equals(outcome);
    }
}
