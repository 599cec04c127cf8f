package jp.michisuji.organization;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 不在の登録簿。不在を書く。 */
@Component
@Transactional
public class AbsenceRegistry {

    private final JdbcClient jdbc;

    AbsenceRegistry(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param absence its id is not read
     * @return the id it was given
     */
    public long enter(Absence absence) {
        return jdbc.sql(
                        """
                        insert into absence (person_code, from_date, to_date, reason, note, entered_by)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        absence.personCode(),
                        absence.from(),
                        absence.to(),
                        absence.reason().name(),
                        absence.note(),
                        absence.enteredBy())
                .query(Long.class)
                .single();
    }

    public void change(long id, LocalDate from, LocalDate to, AbsenceReason reason, String note) {
        jdbc.sql("update absence set from_date = ?, to_date = ?, reason = ?, note = ? where id = ?")
                .params(from, to, reason.name(), note, id)
                .update();
    }

    public void remove(long id) {
        jdbc.sql("delete from absence where id = ?").param(id).update();
    }
}
