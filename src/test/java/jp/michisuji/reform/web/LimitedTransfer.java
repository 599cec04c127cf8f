package jp.michisuji.reform.web;

import static jp.michisuji.reform.web.LimitedItem.OWNER;
import static jp.michisuji.reform.web.LimitedItem.SECRET;

import java.nio.charset.StandardCharsets;
import jp.michisuji.document.Documents;
import jp.michisuji.document.NewDocument;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 限定の案件の業務の移管。歩み・手順書・要る手続・引継書に添えた資料のどれにも秘密がある。 */
public class LimitedTransfer {

    private final Documents documents;
    private final JdbcClient jdbc;

    private long id;
    private long layoutCase;

    LimitedTransfer(Documents documents, JdbcClient jdbc) {
        this.documents = documents;
        this.jdbc = jdbc;
    }

    long id() {
        return id;
    }

    long layoutCase() {
        return layoutCase;
    }

    void lay(long item) {
        jdbc.sql("insert into duty_section (name) values ('限定の課') on conflict do nothing")
                .update();
        long duty = added(
                "insert into duty (item_id, section, heading, name, disposition, transfer_on, sort_order)"
                        + " values (?, '限定の課', '試験', ?, 'TRANSFERRED', date '2027-04-01', 0) returning id",
                item,
                SECRET + "の業務" + System.nanoTime());
        jdbc.sql("insert into duty_destination (duty_id, ordinal, section, people) values (?, 0, '限定の課', 1)")
                .param(duty)
                .update();
        id = added(
                "insert into transfer (duty_id, item_id, lead_post, transfer_on, state, opened_at)"
                        + " values (?, ?, ?, date '2027-04-01', 'PREPARING', now()) returning id",
                duty,
                item,
                OWNER);
        addPapers();
        layoutCase = added("insert into layout_case (name, section, lead_post, opened_at)"
                + " values ('限定の課への移転', '限定の課', 'jinji-kacho', now()) returning id");
        jdbc.sql("insert into layout_case_member (case_id, transfer_id, joined_at) values (?, ?, now())")
                .params(layoutCase, id)
                .update();
    }

    private void addPapers() {
        jdbc.sql("insert into transfer_step (transfer_id, track, task_key, step, happened_on, note, document_id,"
                        + " person_code, post_code, at)"
                        + " values (?, 'MANUAL', 'x', '手順書を作る', date '2025-09-04', ?, ?, 'X', ?, now())")
                .params(id, SECRET + "の手順", paper("の手順書の案"), OWNER)
                .update();
        jdbc.sql(
                        "insert into transfer_manual (transfer_id, number, finalized_on, document_id, person_code, post_code, at)"
                                + " values (?, 1, date '2025-09-04', ?, 'X', ?, now())")
                .params(id, paper("の手順書"), OWNER)
                .update();
        jdbc.sql("insert into transfer_requirement (transfer_id, need, needed, proposed, document_id)"
                        + " values (?, 'MANUAL', false, false, ?)")
                .params(id, paper("の決定の資料"))
                .update();
        jdbc.sql("insert into handover_item (transfer_id, kind, ordinal, words, document_id, filled)"
                        + " values (?, 'PAPER', 0, ?, ?, false)")
                .params(id, SECRET + "の引継ぎ", paper("の引継書類"))
                .update();
    }

    private long paper(String title) {
        return documents
                .store(
                        new NewDocument(
                                SECRET + title,
                                SECRET + title + ".txt",
                                "text/plain",
                                (SECRET + title).getBytes(StandardCharsets.UTF_8)),
                        Actor.system())
                .id();
    }

    private long added(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }

    void clear(long item) {
        jdbc.sql("update layout_case set state = 'DISSOLVED' where id = ?")
                .param(layoutCase)
                .update();
        jdbc.sql("update transfer set state = 'STOPPED' where id = ?").param(id).update();
        jdbc.sql("update duty set removed_at = now() where item_id = ?")
                .param(item)
                .update();
    }
}
