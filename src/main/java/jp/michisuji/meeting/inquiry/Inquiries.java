package jp.michisuji.meeting.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.shared.OncePerTransaction;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 照会の台帳。 */
@Repository
public class Inquiries {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final OncePerTransaction<Long, Inquiry> known = new OncePerTransaction<>();

    Inquiries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NotFoundException その照会がない */
    public Inquiry get(long id) {
        return known.get(id, this::read);
    }

    private Inquiry read(long id) {
        return jdbc.sql("select * from inquiry where id = ?")
                .param(id)
                .query(Inquiry.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    public List<Inquiry> ofSitting(long sittingId) {
        return jdbc.sql(
                        "select * from inquiry where sitting_id = ? and state not in ('DRAFT', 'WITHDRAWN') order by id")
                .param(sittingId)
                .query(Inquiry.class)
                .list();
    }

    public List<Inquiry> ofItem(long itemId) {
        return jdbc.sql("select * from inquiry where item_id = ? and state not in ('DRAFT', 'WITHDRAWN') order by id")
                .param(itemId)
                .query(Inquiry.class)
                .list();
    }

    /** 行を押さえて読む。答えることと締め切ることが同時に起きないようにする。 */
    Inquiry lock(long id) {
        known.forget(id);
        return jdbc.sql("select * from inquiry where id = ? for update")
                .param(id)
                .query(Inquiry.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** @throws ConflictException もう受け付けていない */
    Inquiry lockOpen(long id) {
        Inquiry inquiry = lock(id);
        if (!inquiry.open()) {
            throw new ConflictException("この" + inquiry.kind().label() + "は、もう回答を受け付けていません（"
                    + inquiry.state().label() + "）");
        }
        return inquiry;
    }

    long add(InquiryDraft draft) {
        return jdbc.sql(
                        """
                        insert into inquiry (kind, title, body, asker_post, answer_form, item_id, sitting_id, answer_on,
                          open_days, shared, state)
                        values (:kind, :title, :body, :asker, :form, :item, :sitting, :on, :days, :shared, 'DRAFT')
                        returning id""")
                .params(values(draft))
                .query(Long.class)
                .single();
    }

    /** @return 版が合わないか、既に送られていれば {@code false} */
    boolean rewrite(long id, InquiryDraft draft, int version) {
        known.forget(id);
        return jdbc.sql(
                                """
                        update inquiry set title = :title, body = :body,
                          asker_post = case kind when 'HOMEWORK' then :asker else asker_post end, answer_form = :form, item_id = :item,
                          sitting_id = :sitting, answer_on = :on, open_days = :days, shared = :shared,
                          version = version + 1
                         where id = :id and version = :version and state = 'DRAFT'""")
                        .params(values(draft))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Map<String, Object> values(InquiryDraft draft) {
        Map<String, Object> values = new HashMap<>();
        values.put("kind", draft.kind().name());
        values.put("title", draft.title());
        values.put("body", draft.body());
        values.put("asker", draft.askerPost());
        values.put("form", draft.answerForm().name());
        values.put("item", draft.itemId());
        values.put("sitting", draft.sittingId());
        values.put("on", draft.answerOn());
        values.put("days", draft.openDays());
        values.put("shared", draft.shared());
        return values;
    }

    void discard(long id) {
        known.forget(id);
        jdbc.sql("delete from inquiry where id = ? and state = 'DRAFT'")
                .param(id)
                .update();
    }

    void sent(long id, LocalDate answerOn) {
        known.forget(id);
        jdbc.sql("update inquiry set state = 'OPEN', answer_on = ?, sent_at = ?, version = version + 1 where id = ?")
                .params(answerOn, OffsetDateTime.now(clock), id)
                .update();
    }

    void running(long id, String processInstanceId) {
        known.forget(id);
        jdbc.sql("update inquiry set process_instance_id = ? where id = ?")
                .params(processInstanceId, id)
                .update();
    }

    void cite(long id, String source) {
        known.forget(id);
        jdbc.sql("update inquiry set source = ? where id = ?")
                .params(source, id)
                .update();
    }

    void answerOn(long id, LocalDate date) {
        known.forget(id);
        jdbc.sql("update inquiry set answer_on = ?, open_days = null, version = version + 1 where id = ?")
                .params(date, id)
                .update();
    }

    /** @param summary まとめ。まだなら {@code null} */
    void end(long id, InquiryState state, String summary) {
        known.forget(id);
        jdbc.sql("update inquiry set state = ?, summary = ?, ended_at = ?, version = version + 1 where id = ?")
                .params(state.name(), summary, OffsetDateTime.now(clock), id)
                .update();
    }
}
