package jp.michisuji.hearing.web;

import java.time.LocalDate;
import jp.michisuji.hearing.AnswerDecision;
import jp.michisuji.hearing.Disposition;
import jp.michisuji.hearing.NewPromise;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.shared.PlainText;

/** 一件の意見への回答の入力。どの意見への回答かは画面から受け取らない。 */
public class AnswerRow {

    private final Long opinionId;

    private Disposition disposition;

    @PlainText(max = 2000)
    private String reason;

    @PlainText(max = 4000)
    private String text;

    @PlainText(max = 500)
    private String promise;

    private String promiseOwner;

    private String promiseDue;

    /** 送られてきた余分な行のため。意見に結び付かないので捨てられる。 */
    public AnswerRow() {
        this(null);
    }

    AnswerRow(Long opinionId) {
        this.opinionId = opinionId;
    }

    boolean known() {
        return opinionId != null;
    }

    boolean promises() {
        return filled(promise) || filled(promiseOwner) || filled(promiseDue);
    }

    /** 検査を通った回答。 */
    AnswerDecision decision() {
        NewPromise promised = promises() ? new NewPromise(promise.strip(), promiseOwner, dueOn()) : null;
        return new AnswerDecision(opinionId, disposition, reason.strip(), text.strip(), promised);
    }

    private LocalDate dueOn() {
        return JapaneseDate.parse(promiseDue.strip()).orElseThrow();
    }

    static boolean filled(String typed) {
        return typed != null && !typed.isBlank();
    }

    public Disposition getDisposition() {
        return disposition;
    }

    public void setDisposition(Disposition disposition) {
        this.disposition = disposition;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPromise() {
        return promise;
    }

    public void setPromise(String promise) {
        this.promise = promise;
    }

    public String getPromiseOwner() {
        return promiseOwner;
    }

    public void setPromiseOwner(String promiseOwner) {
        this.promiseOwner = promiseOwner;
    }

    public String getPromiseDue() {
        return promiseDue;
    }

    public void setPromiseDue(String promiseDue) {
        this.promiseDue = promiseDue;
    }
}
