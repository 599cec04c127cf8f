package jp.michisuji.reminder;

import jp.michisuji.organization.PersonPseudonymised;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 離れた職員のメール。名を消した人の宛先と受け取り方を消し、待っているメールは出さない。 */
@Component
class FormerStaffMails {

    private static final String NOWHERE = "（消した宛先）";

    private final JdbcClient jdbc;

    FormerStaffMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PersonPseudonymised former) {
        change(
                "update mail set state = 'FAILED', last_error = '宛先の職員が離れました' where state = 'QUEUED' and person_code = ?",
                former);
        change("update mail set to_address = '" + NOWHERE + "' where person_code = ?", former);
        change("delete from address_fault where person_code = ?", former);
        change("delete from calendar_feed where person_code = ?", former);
        change("delete from reminder_choice where person_code = ?", former);
    }

    private void change(String sql, PersonPseudonymised former) {
        jdbc.sql(sql).param(former.code()).update();
    }
}
