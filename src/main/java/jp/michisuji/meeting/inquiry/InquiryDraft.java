package jp.michisuji.meeting.inquiry;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * 照会の下書き。送るまで何度でも書き直せる。
 *
 * @param posts 尋ねる職。どれも一度だけ載る
 */
public record InquiryDraft(
        InquiryKind kind,
        String title,
        String body,
        String askerPost,
        AnswerForm answerForm,
        Long itemId,
        Long sittingId,
        LocalDate answerOn,
        Integer openDays,
        boolean shared,
        List<String> posts) {

    public InquiryDraft {
        posts = List.copyOf(new LinkedHashSet<>(posts));
    }
}
