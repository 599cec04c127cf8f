package jp.michisuji.approval.act.web;

import jakarta.validation.constraints.NotBlank;

/** 振替の入力。 */
public class HandOverInput extends ReasonOfAct {

    @NotBlank(message = "替える先の職を選んでください。")
    private String post;

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }
}
