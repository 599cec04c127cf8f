package jp.michisuji.web;

import jakarta.validation.constraints.NotBlank;

/** 職員と期間の入力。誰が、いつからいつまで。発令や不在の入力が分け合う。 */
public abstract class PersonPeriod {

    @NotBlank(message = "職員を選んでください。")
    private String person;

    private DateEntry from = new DateEntry();
    private DateEntry to = new DateEntry();

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public DateEntry getFrom() {
        return from;
    }

    public void setFrom(DateEntry from) {
        this.from = from;
    }

    public DateEntry getTo() {
        return to;
    }

    public void setTo(DateEntry to) {
        this.to = to;
    }
}
