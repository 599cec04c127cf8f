package jp.michisuji.hearing.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.hearing.HearingOpinion;

/** 回答の入力。意見の順に並ぶ。 */
public class Reply {

    private List<@Valid ReplyText> replies = new ArrayList<>();

    static Reply to(List<HearingOpinion> opinions) {
        Reply form = new Reply();
        opinions.forEach(opinion -> form.replies.add(new ReplyText(opinion.id())));
        return form;
    }

    public List<ReplyText> getReplies() {
        return replies;
    }

    public void setReplies(List<ReplyText> replies) {
        this.replies = replies;
    }

    /** 書かれた回答だけを、意見ごとに。 */
    Map<Long, String> byOpinion() {
        Map<Long, String> texts = new LinkedHashMap<>();
        replies.stream()
                .filter(ReplyText::filled)
                .forEach(reply -> texts.put(reply.opinionId(), reply.getText().strip()));
        return texts;
    }
}
