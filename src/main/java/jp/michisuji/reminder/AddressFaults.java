package jp.michisuji.reminder;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 不達の宛先の記録。新しく分かったときだけ、そのことを知らせる。 */
@Repository
class AddressFaults {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddressFaults(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void found(Mail refused, String reply) {
        jdbc.sql(
                        """
                        insert into address_fault (person_code, address, reply, since) values (?, ?, ?, ?)
                        on conflict (lower(address)) where cleared_at is null do nothing returning *""")
                .params(refused.personCode(), refused.toAddress(), reply, OffsetDateTime.now(clock))
                .query(AddressFault.class)
                .optional()
                .ifPresent(events::publishEvent);
    }

    Optional<AddressFault> at(String address) {
        return jdbc.sql("select * from address_fault where lower(address) = lower(?) and cleared_at is null")
                .param(address)
                .query(AddressFault.class)
                .optional();
    }

    /**
     * Those not cleared, the newest first.
     *
     * @param person only this person's, or null for everyone's
     */
    List<AddressFault> open(String person) {
        return jdbc.sql(
                        """
                        select * from address_fault
                         where cleared_at is null and (:person::text is null or person_code = :person) order by id desc""")
                .param("person", person)
                .query(AddressFault.class)
                .list();
    }

    Optional<AddressFault> find(long id) {
        return jdbc.sql("select * from address_fault where id = ?")
                .param(id)
                .query(AddressFault.class)
                .optional();
    }

    /** @return whether it was still open */
    @Transactional
    boolean clear(long id, String by) {
        return jdbc.sql("update address_fault set cleared_at = ?, cleared_by = ? where id = ? and cleared_at is null")
                        .params(OffsetDateTime.now(clock), by, id)
                        .update()
                == 1;
    }
}
