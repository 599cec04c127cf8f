package jp.michisuji.meeting.sitting.web;

/** 招集する入力。見た文の印。 */
public class CallForm {

    private String seen;

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
