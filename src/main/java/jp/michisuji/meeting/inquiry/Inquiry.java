package jp.michisuji.meeting.inquiry;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 照会。一つの問いを、選んだいくつもの課に尋ねる一回り。
 *
 * @param askerPost 尋ねた職。回答をまとめるのもこの職である
 * @param sittingId 宿題を持ち寄る会議。照会では {@code null}
 * @param answerOn 回答日。宿題では {@code null} で、期限は開催日から数える
 * @param openDays 回答日を送った日から数えるときの開庁日の数。日を打ったときは {@code null}
 * @param shared 締め切ったあと、尋ねた課に互いの回答を見せるか
 * @param summary まとめ。まとめるまで {@code null}
 * @param version 二人が同時に直したときに気付くための版
 */
public record Inquiry(
        Long id,
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
        InquiryState state,
        String summary,
        Instant sentAt,
        Instant endedAt,
        String processInstanceId,
        String source,
        int version) {

    /** 仕事と記録の、主題の種類。 */
    public static final String SUBJECT = "inquiry";

    /** 回答日の、基準日としての符号。 */
    public static String anchorKey(long id) {
        return "inquiry:" + id;
    }

    public boolean draft() {
        return state == InquiryState.DRAFT;
    }

    public boolean open() {
        return state == InquiryState.OPEN;
    }

    public boolean homework() {
        return kind == InquiryKind.HOMEWORK;
    }

    public boolean inRows() {
        return answerForm == AnswerForm.ROWS;
    }

    /** 題名（「宿題「協働推進課について」」）。 */
    public String name() {
        return kind.label() + "「" + title + "」";
    }
}
