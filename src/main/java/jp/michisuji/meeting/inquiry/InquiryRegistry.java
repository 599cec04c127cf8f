package jp.michisuji.meeting.inquiry;

import java.util.List;
import jp.michisuji.meeting.inquiry.Answer.Row;
import jp.michisuji.meeting.inquiry.Answer.Written;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final JdbcClient jdbc;

    InquiryRegistry(Inquiries inquiries, Answers answers, HomeworkGists gists, JdbcClient jdbc) {
        this.inquiries = inquiries;
        this.answers = answers;
        this.gists = gists;
        this.jdbc = jdbc;
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
        jdbc.sql("update inquiry set source = ? where id = ?")
                .params(source, id)
                .update();
        return id;
    }
}
