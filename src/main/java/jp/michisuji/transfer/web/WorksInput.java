package jp.michisuji.transfer.web;

import jp.michisuji.transfer.WorksPlan;

/** 工事の予定の入力。工事の終わりの日と、不調に備える余裕の日数。 */
public class WorksInput extends StepInput {

    private String margin = String.valueOf(WorksPlan.STANDARD_MARGIN);

    public String getMargin() {
        return margin;
    }

    public void setMargin(String margin) {
        this.margin = margin;
    }

    /** 検査を通ったあとの値。 */
    WorksPlan plan() {
        return new WorksPlan(
                getDate().date(),
                TypedNumber.whole(margin, WorksForm.MOST_MARGIN).orElseThrow());
    }
}
