package jp.michisuji.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 離れた職員。発令の残っていない人の名を、仮の番号に替える。 */
@Component
public class FormerStaff {

    private final JdbcClient jdbc;
    private final LabelCopies copies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FormerStaff(JdbcClient jdbc, LabelCopies copies, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.events = events;
        this.clock = clock;
    }

    /** Whose name may be removed: they hold no post today, nor will they on any day. */
    public List<Former> leavers() {
        return jdbc.sql(
                        """
                        select p.code, p.label, p.opaque_id, max(a.to_date) as left_on,
                          exists (select 1 from person other where other.label = p.label and other.code <> p.code) as shared
                        from person p left join appointment a on a.person_code = p.code
                        where p.pseudonym is null
                          and not exists (select 1 from appointment b where b.person_code = p.code
                            and (b.to_date is null or b.to_date >= :today))
                        group by p.code order by left_on, p.code
                        """)
                .param("today", LocalDate.now(clock))
                .query(Former.class)
                .list();
    }

    public Optional<Former> leaver(String code) {
        return leavers().stream().filter(known -> known.code().equals(code)).findFirst();
    }

    /** How many names have been removed. */
    public int pseudonymised() {
        return jdbc.sql("select count(*) from person where pseudonym is not null")
                .query(Integer.class)
                .single();
    }

    /**
     * Replaces the name wherever it stands, and the address. There is no way back.
     *
     * @return the name that stands in its place
     * @throws IllegalStateException when the person may not, or no longer, be treated so
     */
    @Transactional
    public String pseudonymise(String code) {
        // 番号は一人に一つ。同時に二人を替えても重ならないようにする。
        jdbc.sql("select pg_advisory_xact_lock(4713900305)").query().listOfRows();
        Former former = leaver(code)
                .filter(known -> !known.shared())
                .orElseThrow(() -> new IllegalStateException("名を消せる職員ではありません: " + code));
        int number = jdbc.sql("select coalesce(max(pseudonym), 0) + 1 from person")
                .query(Integer.class)
                .single();
        String name = "退職者 %04d".formatted(number);
        copies.replace(former.label(), name);
        jdbc.sql("update person set label = ?, email = null, pseudonym = ?, pseudonymised_at = ? where code = ?")
                .params(name, number, OffsetDateTime.now(clock), code)
                .update();
        events.publishEvent(new PersonPseudonymised(code));
        return name;
    }

    /**
     * 発令の残っていない職員。
     *
     * @param leftOn last day in a post, or null when never appointed
     * @param shared true when somebody else has the same label: what was written under it could be either's
     */
    public record Former(String code, String label, UUID opaqueId, LocalDate leftOn, boolean shared) {}
}
