package jp.michisuji.hearing.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** あとから届いた意見の入力。 */
public class LateOpinionInput {

    @NotBlank(message = "届いた意見を入力してください。")
    @PlainText(max = 4000)
    private String body;

    private String arrived;

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getArrived() {
        return arrived;
    }

    public void setArrived(String arrived) {
        this.arrived = arrived;
    }
}
