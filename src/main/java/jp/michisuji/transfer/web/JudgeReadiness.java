package jp.michisuji.transfer.web;

import jp.michisuji.shared.PlainText;

/** 移管の可否を判定する入力。{@code outcome} は pass か waive。 */
public class JudgeReadiness {

    private String outcome;

    @PlainText(max = 1000)
    private String reason;

    boolean waiving() {
        return "waive".equals(outcome);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
