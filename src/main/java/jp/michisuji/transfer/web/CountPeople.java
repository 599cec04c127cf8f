package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/** 必要人員の入力。引継ぎ先ごとに一行。 */
public class CountPeople extends StepInput {

    private List<@Valid PeopleRow> rows = new ArrayList<>();

    public List<PeopleRow> getRows() {
        return rows;
    }

    public void setRows(List<PeopleRow> rows) {
        this.rows = rows;
    }
}
