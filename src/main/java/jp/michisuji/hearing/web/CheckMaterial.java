package jp.michisuji.hearing.web;

import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import jp.michisuji.hearing.MaterialVerdict;
import jp.michisuji.shared.PlainText;

/** 資料の事前確認の入力。押したボタンが {@code outcome} を決める。 */
public class CheckMaterial {

    @Pattern(regexp = "ready|approval|return", message = "用いてよいか、決裁を経るか、戻すかを選んでください。")
    private String outcome = "";

    @PlainText(max = 1000)
    private String remark;

    MaterialVerdict verdict() {
        return MaterialVerdict.valueOf(outcome.toUpperCase(Locale.ROOT));
    }

    boolean returns() {
        return "return".equals(outcome);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
