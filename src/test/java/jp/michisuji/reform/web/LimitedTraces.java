package jp.michisuji.reform.web;

import static jp.michisuji.reform.web.LimitedItem.OWNER;
import static jp.michisuji.reform.web.LimitedItem.SECRET;

import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.NewHearing;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 限定の案件の跡。聴取・照会・会議の記録・起案・メール・業務の移管のどれにも、案件の秘密を残す。 */
public class LimitedTraces {

    private final Hearings hearings;
    private final LimitedTransfer transfer;
    private final JdbcClient jdbc;

    private LimitedItem item;
    private long group;

    LimitedTraces(Hearings hearings, LimitedTransfer transfer, JdbcClient jdbc) {
        this.hearings = hearings;
        this.transfer = transfer;
        this.jdbc = jdbc;
    }

    void leave(LimitedItem left) {
        item = left;
        hear();
        inquire();
        record();
        approve();
        mail();
        transfer.lay(item.id());
    }

    long group() {
        return group;
    }

    private void hear() {
        group = jdbc.sql("insert into hearing_group (name, status) values (?, 'DECIDED') returning id")
                .param("限定の試験の団体" + System.nanoTime())
                .query(Long.class)
                .single();
        hearings.open(NewHearing.ofGroup(item.id(), group, OWNER, SECRET + "の時期"), Actor.system());
        hearings.open(NewHearing.ofStaff(item.id(), OWNER, SECRET + "の時期"), Actor.system());
    }

    private void inquire() {
        jdbc.sql(
                        "insert into inquiry (kind, title, body, asker_post, answer_form, item_id, answer_on, state)"
                                + " values ('INQUIRY', :secret, :secret, 'kaikaku-kacho', 'TEXT', :item, date '2025-10-01', 'OPEN')")
                .param("secret", SECRET + "への照会")
                .param("item", item.id())
                .update();
    }

    private void record() {
        long agenda = jdbc.sql("select min(id) from agenda_item where deliberation_id in"
                        + " (select id from deliberation where item_id = ?)")
                .param(item.id())
                .query(Long.class)
                .single();
        jdbc.sql("insert into minute (sitting_id, agenda_item_id, kind, body, position)"
                        + " select sitting_id, id, 'SUMMARY', :secret, 99 from agenda_item where id = :agenda")
                .param("secret", SECRET + "で一致した")
                .param("agenda", agenda)
                .update();
        jdbc.sql(
                        "insert into progress_entry (area, side, sitting_id, agenda_item_id, item_id, decision, open_point, status)"
                                + " select 'まちづくり課', '部会', sitting_id, id, :item, :secret, :secret, '検討中'"
                                + " from agenda_item where id = :agenda")
                .param("item", item.id())
                .param("secret", SECRET + "の検討事項")
                .param("agenda", agenda)
                .update();
        jdbc.sql("insert into progress_state (entry_id, day, area, side, sitting_id, agenda_item_id, item_id, decision,"
                        + " position) select id, :day, area, side, sitting_id, agenda_item_id, item_id, decision, position"
                        + " from progress_entry where item_id = :item")
                .param("day", item.today())
                .param("item", item.id())
                .update();
    }

    private void approve() {
        jdbc.sql(
                        """
                        insert into approval (fiscal_year, serial, number, state, subject, body, category, retention,
                          disclosure, drafter_post, item_id, edition, drafted_at, sent_at, closed_at)
                        values (9001, :item, '限定第' || :item || '号', 'DECIDED', :secret, '本文', 'GENERAL', 'FIVE',
                          'OPEN', 'kaikaku-kacho', :item, 1, now(), now(), now())""")
                .param("item", item.id())
                .param("secret", SECRET + "の起案")
                .update();
    }

    private void mail() {
        jdbc.sql(
                        """
                        insert into mail (message_id, person_code, to_address, subject, body, kind, item_id, state,
                          next_attempt_at, created_at, sent_at, subject_key, on_day)
                        values ('limited-' || :item, :owner, 'owner@test.invalid', :secret, :secret, 'ASSIGNED', :item,
                          'SENT', now(), now(), now(), 'limited:' || :item, date '2025-09-04')""")
                .param("item", item.id())
                .param("owner", OWNER)
                .param("secret", SECRET + "の知らせ")
                .update();
    }

    void clear() {
        transfer.clear(item.id());
    }
}
