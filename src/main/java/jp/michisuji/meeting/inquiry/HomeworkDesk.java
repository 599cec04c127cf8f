package jp.michisuji.meeting.inquiry;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.document.Documents;
import jp.michisuji.document.NewDocument;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.meeting.Paper;
import jp.michisuji.meeting.Papers;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 要旨の窓口。原文を傍らに見ながら要旨を書き、会議の資料として出す。 */
@Component
@Transactional
public class HomeworkDesk {

    /** Windows のメモ帳にも UTF-8 と分かるための印。 */
    private static final String BOM = "\uFEFF";

    private final Inquiries inquiries;
    private final HomeworkGists gists;
    private final HomeworkTexts texts;
    private final Documents documents;
    private final MeetingRegistry meetings;
    private final Papers papers;
    private final AuditLog audit;
    private final Clock clock;

    HomeworkDesk(
            Inquiries inquiries,
            HomeworkGists gists,
            HomeworkTexts texts,
            Documents documents,
            MeetingRegistry meetings,
            Papers papers,
            AuditLog audit,
            Clock clock) {
        this.inquiries = inquiries;
        this.gists = gists;
        this.texts = texts;
        this.documents = documents;
        this.meetings = meetings;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return 他の職員が先に書いていて、書き換えなかったら {@code false} */
    public boolean write(long id, String body, int version, Actor actor) {
        boolean written = gists.write(id, body, version, actor.label());
        if (written) {
            audit.record(actor, InquiryAct.of(inquiries.get(id), "inquiry.gist", "要旨を書いた（第" + (version + 1) + "版）"));
        }
        return written;
    }

    /**
     * 「宿題の要旨」と「宿題原文まとめ」を、その会議の資料に出す。出した版は書き換えず、直したら次の版を並べる。
     *
     * @throws ConflictException 要旨がまだないか、その版は既に出してある
     */
    public void publish(long id, boolean hidesNames, Actor actor) {
        Inquiry homework = inquiries.lock(id);
        HomeworkGist gist = gists.of(id);
        if (!gist.written() || Integer.valueOf(gist.version()).equals(gist.publishedVersion())) {
            throw new ConflictException(gist.written() ? "この版の要旨は、既に会議の資料に出してあります" : "要旨がまだ書かれていません");
        }
        put(homework, "「宿題」の要旨（" + homework.title() + "）", gist.version(), texts.gist(homework), actor);
        put(
                homework,
                "「宿題」原文まとめ（" + homework.title() + "）",
                gist.version(),
                texts.originals(homework, hidesNames),
                actor);
        gists.published(id, gist.version());
        audit.record(actor, InquiryAct.of(homework, "inquiry.publish", "要旨と原文まとめを会議の資料に出した"));
    }

    private void put(Inquiry homework, String title, int version, String text, Actor actor) {
        byte[] content = (BOM + text).getBytes(StandardCharsets.UTF_8);
        long document = documents
                .store(new NewDocument(title, title + ".txt", "text/plain", content), actor)
                .id();
        int position = papers.ofSitting(homework.sittingId()).size();
        meetings.paper(new Paper(
                null,
                homework.sittingId(),
                null,
                null,
                title,
                "第" + version + "版",
                document,
                LocalDate.now(clock),
                position));
    }
}
