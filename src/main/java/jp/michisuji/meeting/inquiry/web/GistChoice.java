package jp.michisuji.meeting.inquiry.web;

import jakarta.validation.constraints.Pattern;

/** 要旨をまとめ終えるときの選び。会議の資料に出すかと、部署名を伏せるか。 */
public class GistChoice {

    @Pattern(regexp = "publish|keep", message = "会議の資料に出すかどうかを選んでください。")
    private String outcome = "";

    private boolean hidesNames;

    boolean publishes() {
        return "publish".equals(outcome);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public boolean isHidesNames() {
        return hidesNames;
    }

    public void setHidesNames(boolean hidesNames) {
        this.hidesNames = hidesNames;
    }
}
