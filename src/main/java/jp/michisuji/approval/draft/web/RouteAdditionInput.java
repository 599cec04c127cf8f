package jp.michisuji.approval.draft.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jp.michisuji.approval.draft.RouteAddition;
import jp.michisuji.shared.PlainText;

/** 経路に職を加える入力。 */
public class RouteAdditionInput {

    @NotNull(message = "合議か供覧かを選んでください。")
    private RouteAddition.Kind kind = RouteAddition.Kind.CONCUR;

    @NotBlank(message = "加える職を選んでください。")
    @PlainText(max = 100, line = true)
    private String post;

    @NotBlank(message = "加えるわけを入力してください。経路とともに見えます。")
    @PlainText(max = 200, line = true)
    private String reason;

    public RouteAddition.Kind getKind() {
        return kind;
    }

    public void setKind(RouteAddition.Kind kind) {
        this.kind = kind;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
