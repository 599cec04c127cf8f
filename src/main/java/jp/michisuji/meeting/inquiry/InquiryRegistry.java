package jp.michisuji.meeting.inquiry;

import java.util.List;
import jp.michisuji.meeting.inquiry.Answer.Row;
import jp.michisuji.meeting.inquiry.Answer.Written;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 宿題の取込み。紙の時代に集めた宿題の原文と要旨を、そのまま台帳に写す。 */
@Component
@Transactional
public class InquiryRegistry {

    private static final String BY = "取込み";

    private final Inquiries inquiries;
    private final Answers answers;
    private final HomeworkGists gists;

    InquiryRegistry(Inquiries inquiries, Answers answers, HomeworkGists gists) {
        this.inquiries = inquiries;
        this.answers = answers;
        this.gists = gists;
    }

    /**
     * まとめ終えた宿題を写す。
     *
     * @param originals 原文。誰が出したかは印刷されていない
     * @param source 典拠（資料と行）
     */
    public long pastHomework(InquiryDraft draft, List<Row> originals, String gist, String source) {
        long id = inquiries.add(draft);
        answers.add(id, null, new Written(false, null, originals), BY);
        gists.write(id, gist, 0, BY);
        inquiries.end(id, InquiryState.DONE, null);
        cite(id, source);
        return id;
    }

    /** 典拠を添える。 */
    public void cite(long id, String source) {
        inquiries.cite(id, source);
    }
}
