package jp.michisuji.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jp.michisuji.shared.PlainText;

/** 議題登録の入力。 */
public class RegisterAgenda {

    private Long sittingId;

    @NotBlank(message = "議題名を入力してください。")
    @PlainText(max = 200, line = true)
    private String title;

    @NotBlank(message = "種別を選んでください。")
    private String kind = "審議";

    public Long getSittingId() {
        return sittingId;
    }

    public void setSittingId(Long sittingId) {
        this.sittingId = sittingId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
