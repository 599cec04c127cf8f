package jp.michisuji.meeting.inquiry.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.meeting.inquiry.Answer;
import jp.michisuji.meeting.inquiry.Answer.Written;
import jp.michisuji.shared.PlainText;
import org.springframework.validation.Errors;

/** 回答の入力。押したボタンが {@code outcome} を決める。 */
public class AnswerInput {

    private static final int ROWS = 8;
    private static final int SPARE = 4;
    private static final int MOST = 50;

    @Pattern(regexp = "answer|nothing", message = "回答するか、該当なしかを選んでください。")
    private String outcome = "";

    @PlainText(max = 8000)
    private String text;

    private List<@Valid AnswerLine> rows = new ArrayList<>();

    private int version;

    static AnswerInput blank() {
        AnswerInput form = new AnswerInput();
        form.pad(ROWS);
        return form;
    }

    static AnswerInput of(Answer answer) {
        AnswerInput form = new AnswerInput();
        form.text = answer.body();
        answer.rows().forEach(row -> form.rows.add(AnswerLine.of(row)));
        form.version = answer.version();
        form.pad(Math.min(MOST, Math.max(ROWS, form.rows.size() + SPARE)));
        return form;
    }

    private void pad(int size) {
        while (rows.size() < size) {
            rows.add(new AnswerLine());
        }
    }

    boolean nothing() {
        return "nothing".equals(outcome);
    }

    /** 答えるのに何も書いていない、または該当なしなのに書いてある。 */
    void check(boolean inRows, Errors errors) {
        String field = inRows ? "rows[0].problem" : "text";
        if (!nothing() && !written(inRows)) {
            errors.rejectValue(field, "missing", "回答を入力してください。書くことがなければ「該当なし」と答えられます。");
        }
        if (nothing() && written(inRows)) {
            errors.rejectValue(field, "contradiction", "回答が書いてあります。該当なしと答えるなら、消してください。");
        }
        for (int at = 0; inRows && at < rows.size(); at++) {
            if (rows.get(at).topicOnly()) {
                errors.rejectValue("rows[" + at + "].problem", "missing", (at + 1) + "行目に、課題か解決策を入力してください。");
            }
        }
    }

    private boolean written(boolean inRows) {
        return inRows ? rows.stream().anyMatch(AnswerLine::isFilled) : text != null && !text.isBlank();
    }

    Written written() {
        return nothing()
                ? Written.nothingToReport()
                : new Written(false, strippedText(), filledRows().toList());
    }

    private Stream<Answer.Row> filledRows() {
        return rows.stream().filter(AnswerLine::isFilled).map(AnswerLine::row);
    }

    private String strippedText() {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public List<AnswerLine> getRows() {
        return rows;
    }

    public void setRows(List<AnswerLine> rows) {
        this.rows = rows;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
