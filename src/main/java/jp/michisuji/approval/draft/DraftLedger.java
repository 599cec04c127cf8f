package jp.michisuji.approval.draft;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import jp.michisuji.approval.Approval;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 起案の台帳への記入。 */
@Repository
class DraftLedger {

    private final JdbcClient jdbc;

    DraftLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param copiedFrom 引用した起案。なければ {@code null} */
    long add(NewDraft draft, String drafterPerson, Long copiedFrom, Instant at) {
        return jdbc.sql(
                        """
                        insert into approval (subject, body, category, amount, retention, disclosure, weight, urgent,
                          instruction, item_id, drafter_post, drafter_person, origin_type, origin_id, copied_from,
                          drafted_at, source)
                        values (:subject, :body, :category, :amount, :retention, :disclosure, :weight, :urgent,
                          :instruction, :item, :post, :person, :originType, :originId, :copied, :at, :source)
                        returning id""")
                .params(columns(draft.text()))
                .param("item", draft.itemId())
                .param("post", draft.drafterPost())
                .param("person", drafterPerson)
                .param(
                        "originType",
                        draft.origin() == null ? null : draft.origin().type())
                .param(
                        "originId",
                        draft.origin() == null ? null : draft.origin().id())
                .param("copied", copiedFrom)
                .param("at", Timestamp.from(at))
                .param("source", draft.source())
                .query(Long.class)
                .single();
    }

    /** @return 読んだあとに誰かが改めていれば {@code false} */
    boolean rewrite(long id, Approval.Text text, Long itemId, int revision) {
        return jdbc.sql(
                                """
                        update approval set subject = :subject, body = :body, category = :category, amount = :amount,
                          retention = :retention, disclosure = :disclosure, weight = :weight, urgent = :urgent,
                          instruction = :instruction, item_id = :item, revision = revision + 1
                         where id = :id and revision = :revision and state in ('DRAFT', 'RETURNED')""")
                        .params(columns(text))
                        .param("item", itemId)
                        .param("id", id)
                        .param("revision", revision)
                        .update()
                == 1;
    }

    /** 手続が用意した下書きを、起案する人が引き取る。 */
    void takeUp(long id, String person) {
        jdbc.sql("update approval set drafter_person = ? where id = ? and drafter_person is null")
                .params(person, id)
                .update();
    }

    /** 中身に触れたことを、同時に直す人に気付かせる。 */
    void touch(long id) {
        jdbc.sql("update approval set revision = revision + 1 where id = ?")
                .param(id)
                .update();
    }

    void discard(long id) {
        jdbc.sql("delete from approval where id = ? and state = 'DRAFT'")
                .param(id)
                .update();
    }

    void number(long id, IssuedNumber number, Instant at) {
        jdbc.sql(
                        """
                        update approval set fiscal_year = ?, serial = ?, number = ?, state = 'CIRCULATING', edition = 1,
                          sent_at = ?, revision = revision + 1 where id = ?""")
                .params(number.fiscalYear(), number.serial(), number.words(), Timestamp.from(at), id)
                .update();
    }

    void circulateAgain(long id, int edition) {
        jdbc.sql("update approval set state = 'CIRCULATING', edition = ?, revision = revision + 1 where id = ?")
                .params(edition, id)
                .update();
    }

    private static Map<String, Object> columns(Approval.Text text) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("subject", text.subject());
        columns.put("body", text.body());
        columns.put("category", text.category());
        columns.put("amount", text.amount());
        columns.put("retention", text.retention().name());
        columns.put("disclosure", text.disclosure().name());
        columns.put("weight", text.weight().name());
        columns.put("urgent", text.urgent());
        columns.put("instruction", text.instruction());
        return columns;
    }
}
