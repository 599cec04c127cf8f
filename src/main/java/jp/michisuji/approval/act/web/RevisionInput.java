package jp.michisuji.approval.act.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.approval.Approval;
import jp.michisuji.shared.PlainText;

/** 起案の直しの入力。ほかの記載と添付は、起案を直す画面で直す。 */
public class RevisionInput {

    @NotBlank(message = "件名を入力してください。")
    @PlainText(max = 200, line = true)
    private String subject;

    @NotBlank(message = "本文を入力してください。")
    @PlainText(max = 20000)
    private String body;

    private int revision;

    static RevisionInput of(Approval approval) {
        RevisionInput input = new RevisionInput();
        input.subject = approval.text().subject();
        input.body = approval.text().body();
        input.revision = approval.revision();
        return input;
    }

    Approval.Text over(Approval.Text text) {
        return new Approval.Text(
                subject.strip(),
                body,
                text.category(),
                text.amount(),
                text.retention(),
                text.disclosure(),
                text.weight(),
                text.urgent(),
                text.instruction());
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }
}
