package jp.michisuji.approval.after.web;

import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.shared.PlainText;

/** 根回し・供覧を回す職とわけの入力。 */
public class CirculationInput {

    private List<@PlainText(max = 100, line = true) String> posts = new ArrayList<>();

    @NotBlank(message = "わけを入力してください。回した職が読みます。")
    @PlainText(max = 200, line = true, message = "わけは200字以内の一行で入力してください。")
    private String reason;

    public List<String> getPosts() {
        return posts;
    }

    public void setPosts(List<String> posts) {
        this.posts = posts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
